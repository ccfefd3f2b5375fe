import { numberWithColon } from '#core/rules/header/number-with-colon.ts';
import { stateLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(numberWithColon, {
  valid: { 'a colon': stateLetter() },
  invalid: {
    'no colon': {
      document: stateLetter({ asFound: { number: { text: 'Số 218/UBND-VHXH' } } }),
      reports: [
        {
          found: 'Số',
          expected: 'Số:',
          at: { path: ['asFound', 'number', 'text'], range: { start: 0, end: 2 } },
          message: 'Văn bản hành chính ghi “Số:” có dấu hai chấm, không ghi “Số”',
        },
      ],
      fixed: stateLetter(),
    },
  },
});
