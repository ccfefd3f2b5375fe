import { dateMonthZero } from '#core/rules/header/date-month-zero.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(dateMonthZero, {
  valid: {
    October: letter(),
    'February with its zero': letter({ header: { date: { day: 12, month: 2, year: 2026 } } }),
  },
  invalid: {
    'February without its zero': {
      document: letter({
        header: { date: { day: 12, month: 6, year: 2026 } },
        asFound: { 'place-date': { text: 'Trấn Biên, ngày 12 tháng 2 năm 2026' } },
      }),
      reports: [
        {
          found: 'tháng 2',
          expected: 'tháng 02',
          at: { path: ['asFound', 'place-date', 'text'], range: { start: 19, end: 26 } },
          message: 'Tháng 1 và tháng 2 phải thêm số 0 ở trước: “tháng 02”, không ghi “tháng 2”',
        },
      ],
    },
  },
});
