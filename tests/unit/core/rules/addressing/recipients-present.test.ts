import { recipientsPresent } from '#core/rules/addressing/recipients-present.ts';
import { letter, plan, recipients } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(recipientsPresent, {
  valid: {
    'a letter': letter(),
    'the State’s form of the last line': plan({
      recipients: recipients('Lãnh đạo Ban', 'Lưu: VT'),
    }),
  },
  invalid: {
    'no recipients': {
      document: plan({ recipients: [] }),
      reports: [{ found: '', at: { path: ['recipients'] }, message: 'Thiếu “Nơi nhận”' }],
    },
    'no archive': {
      document: plan({ recipients: recipients('Lãnh đạo Ban', 'Các đảng ủy trực thuộc Tỉnh ủy') }),
      reports: [
        { found: 'Các đảng ủy trực thuộc Tỉnh ủy', at: { path: ['recipients', 'r2', 'text'] } },
      ],
    },
    'the archive before others': {
      document: plan({ recipients: recipients('Lưu Ban Tuyên giáo và Dân vận', 'Lãnh đạo Ban') }),
      reports: [
        { found: 'Lưu Ban Tuyên giáo và Dân vận', at: { path: ['recipients', 'r1', 'text'] } },
      ],
      fixed: plan({
        recipients: recipients('Lưu Ban Tuyên giáo và Dân vận', 'Lãnh đạo Ban').toReversed(),
      }),
    },
  },
});
