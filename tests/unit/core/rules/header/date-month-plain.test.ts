import { dateMonthPlain } from '#core/rules/header/date-month-plain.ts';
import { olderPlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(dateMonthPlain, {
  valid: { 'September without a zero': olderPlan() },
  invalid: {
    'September with a zero': {
      document: olderPlan({
        asFound: { 'place-date': { text: 'Đồng Tháp, ngày 21 tháng 09 năm 2021' } },
      }),
      reports: [
        {
          found: 'tháng 09',
          expected: 'tháng 9',
          at: { path: ['asFound', 'place-date', 'text'], range: { start: 19, end: 27 } },
        },
      ],
      fixed: olderPlan(),
    },
  },
});
