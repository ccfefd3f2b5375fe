import { asAbove } from '#core/rules/addressing/as-above.ts';
import { letter, plan, recipients } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(asAbove, {
  valid: { 'a letter': letter(), 'a plan, which has no addressees': plan() },
  invalid: {
    'no such line': {
      document: letter({
        recipients: recipients('Thường trực Đảng ủy phường', 'Lưu Văn phòng Đảng ủy'),
      }),
      reports: [
        {
          found: 'Thường trực Đảng ủy phường',
          expected: 'Như trên',
          at: { path: ['recipients', 'r1', 'text'] },
          message: 'Văn bản có “Kính gửi” thì nơi nhận đầu tiên phải là “- Như trên”',
        },
      ],
      fixed: letter({
        recipients: [
          { id: 'as-above-1', text: 'Như trên', purpose: '' },
          ...recipients('Thường trực Đảng ủy phường', 'Lưu Văn phòng Đảng ủy'),
        ],
      }),
    },
    'the line elsewhere': {
      document: letter({
        recipients: recipients('Thường trực Đảng ủy phường', 'Như trên', 'Lưu Văn phòng Đảng ủy'),
      }),
      reports: [
        {
          found: 'Thường trực Đảng ủy phường',
          expected: 'Như trên',
          at: { path: ['recipients', 'r1', 'text'] },
        },
      ],
    },
    'other words': {
      document: letter({ recipients: recipients('Như kính gửi', 'Lưu Văn phòng Đảng ủy') }),
      reports: [
        { found: 'Như kính gửi', expected: 'Như trên', at: { path: ['recipients', 'r1', 'text'] } },
      ],
      fixed: letter({ recipients: recipients('Như trên', 'Lưu Văn phòng Đảng ủy') }),
    },
    'a plan that refers to addressees': {
      document: plan({ recipients: recipients('Như trên', 'Lưu Ban Tuyên giáo và Dân vận') }),
      reports: [
        { found: 'Như trên', severity: 'warning', at: { path: ['recipients', 'r1', 'text'] } },
      ],
    },
  },
});
