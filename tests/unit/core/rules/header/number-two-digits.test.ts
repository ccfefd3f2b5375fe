import { numberTwoDigits } from '#core/rules/header/number-two-digits.ts';
import { letter, olderLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(numberTwoDigits, {
  valid: {
    'a number of three digits': letter(),
    'a number below ten': olderLetter(),
    'a short number by field': letter({
      header: { number: { value: '5', typeCode: 'CV', bodyCode: 'ĐU' } },
    }),
  },
  invalid: {
    'one digit': {
      document: olderLetter({ asFound: { number: { text: 'Số 9-CV/TU' } } }),
      reports: [
        {
          found: '9',
          expected: '09',
          at: { path: ['asFound', 'number', 'text'], range: { start: 3, end: 4 } },
          message: 'Số văn bản nhỏ hơn 10 phải thêm số 0 ở trước: “09”, không ghi “9”',
        },
      ],
      fixed: olderLetter(),
    },
  },
});
