import { startsBeforeOwnDate } from '#core/rules/dates/starts-before-own-date.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(startsBeforeOwnDate, {
  valid: {
    'a plan for next year': plan({
      header: { subject: 'tuyên truyền từ ngày 01/01/2027 đến ngày 30/6/2027' },
    }),
    'a letter about the past': letter({
      header: { subject: 'về việc sơ kết từ ngày 01/01/2026 đến ngày 30/6/2026' },
    }),
  },
  invalid: {
    'a plan that begins before it is issued': {
      document: plan({ header: { subject: 'tuyên truyền từ ngày 01/10/2026 đến ngày 30/6/2027' } }),
      reports: [
        {
          found: 'ngày 01/10/2026',
          at: { path: ['header', 'subject'], range: { start: 16, end: 31 } },
        },
      ],
    },
  },
});
