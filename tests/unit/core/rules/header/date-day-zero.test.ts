import { dateDayZero } from '#core/rules/header/date-day-zero.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(dateDayZero, {
  valid: {
    'a day below ten': letter(),
    'a blank day': letter({
      asFound: { 'place-date': { text: 'Trấn Biên, ngày      tháng 10 năm 2026' } },
    }),
  },
  invalid: {
    'no zero': {
      document: letter({
        asFound: { 'place-date': { text: 'Trấn Biên, ngày 5 tháng 10 năm 2026' } },
      }),
      reports: [
        {
          found: 'ngày 5',
          expected: 'ngày 05',
          at: { path: ['asFound', 'place-date', 'text'], range: { start: 11, end: 17 } },
          message: 'Ngày nhỏ hơn 10 phải thêm số 0 ở trước: “ngày 05”, không ghi “ngày 5”',
        },
      ],
      fixed: letter(),
    },
    'no zero and one in the month': {
      document: plan({
        header: { date: { day: 9, month: 5, year: 2026 } },
        asFound: { 'place-date': { text: 'Tuyên Quang, ngày 9 tháng 05 năm 2026' } },
      }),
      reports: [
        {
          found: 'ngày 9',
          expected: 'ngày 09',
          at: { path: ['asFound', 'place-date', 'text'], range: { start: 13, end: 19 } },
        },
      ],
      also: ['date-month-plain'],
      fixed: plan({ header: { date: { day: 9, month: 5, year: 2026 } } }),
    },
  },
});
