import { asAbove } from '#core/rules/addressing/as-above.ts';
import { item, letter, paragraph, plan, recipients, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

/** A decision of two articles, the second of which names who executes it. */
const decision = (first: string) =>
  statePlan({
    header: {
      type: 'quyet-dinh',
      number: { value: '45', typeCode: 'QĐ', bodyCode: 'UBND' },
      subject: 'Về việc kiện toàn Tổ công nghệ số cộng đồng',
    },
    body: [
      item('a1', 'article', 'Kiện toàn Tổ công nghệ số cộng đồng gồm 5 thành viên.'),
      item('a2', 'article', 'Hiệu lực thi hành.'),
      paragraph('p1', 'Chánh Văn phòng, các thành viên chịu trách nhiệm thi hành Quyết định này.'),
    ],
    recipients: recipients(first, 'Lưu: VT, VHXH'),
  });
const named = { path: ['recipients', 'r1', 'text'], range: { start: 0, end: 10 } };

verifyRule(asAbove, {
  valid: {
    'a letter': letter(),
    'a plan, which has no addressees': plan(),
    'the article that says who executes': decision('Như Điều 2'),
  },
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
    'an article that is not there': {
      document: decision('Như Điều 3'),
      reports: [
        {
          found: 'Như Điều 3',
          at: named,
          message: '“Như Điều 3”: văn bản chỉ có 2 điều',
        },
      ],
    },
    'an article that names nobody': {
      document: decision('Như Điều 1'),
      reports: [
        {
          found: 'Như Điều 1',
          expected: 'Như Điều 2',
          at: named,
          severity: 'warning',
          message: '“Như Điều 1”: điều nêu trách nhiệm thi hành là “Như Điều 2”',
        },
      ],
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
