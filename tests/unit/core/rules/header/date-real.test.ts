import { dateReal } from '#core/rules/header/date-real.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(dateReal, {
  valid: {
    today: letter({ header: { date: { day: 21, month: 11, year: 2026 } } }),
    'a leap day': letter({ header: { date: { day: 29, month: 2, year: 2024 } }, asFound: {} }),
    'a day and month left blank': letter({
      header: { date: { day: null, month: null, year: 2027 } },
    }),
  },
  invalid: {
    'a day that no month has': {
      document: letter({ header: { date: { day: 31, month: 9, year: 2026 } } }),
      reports: [
        {
          found: 'ngày 31 tháng 9 năm 2026',
          at: { path: ['header', 'date'] },
          message: 'Không có ngày như “ngày 31 tháng 9 năm 2026”',
        },
      ],
    },
    tomorrow: {
      document: letter({ header: { date: { day: 22, month: 11, year: 2026 } } }),
      reports: [
        {
          found: 'ngày 22 tháng 11 năm 2026',
          at: { path: ['header', 'date'] },
          message: 'Ngày ban hành “ngày 22 tháng 11 năm 2026” ở sau ngày hôm nay',
        },
      ],
    },
    'a year of two digits': {
      document: letter({
        asFound: { 'place-date': { text: 'Trấn Biên, ngày 05 tháng 10 năm 26' } },
      }),
      reports: [
        {
          found: '26',
          at: { path: ['asFound', 'place-date', 'text'], range: { start: 32, end: 34 } },
        },
      ],
    },
  },
});
