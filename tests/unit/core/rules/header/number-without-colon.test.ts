import { numberWithoutColon } from '#core/rules/header/number-without-colon.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(numberWithoutColon, {
  valid: {
    'no colon': letter(),
    'a blank number': letter({ asFound: { number: { text: 'Số      -CV/ĐU' } } }),
  },
  invalid: {
    'a colon': {
      document: letter({ asFound: { number: { text: 'Số: 152-CV/ĐU' } } }),
      reports: [
        {
          found: 'Số:',
          expected: 'Số',
          at: { path: ['asFound', 'number', 'text'], range: { start: 0, end: 3 } },
          message: 'Văn bản của Đảng ghi “Số” không có dấu hai chấm, không ghi “Số:”',
        },
      ],
      fixed: letter(),
    },
  },
});
