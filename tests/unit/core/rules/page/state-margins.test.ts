import { stateMargins } from '#core/rules/page/state-margins.ts';
import { stateLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(stateMargins, {
  valid: {
    'within the ranges': stateLetter({
      page: { ...stateLetter().page, marginsMm: { top: 25, right: 20, bottom: 20, left: 35 } },
    }),
  },
  invalid: {
    'a narrow left margin': {
      document: stateLetter({
        page: { ...stateLetter().page, marginsMm: { top: 20, right: 15, bottom: 20, left: 25 } },
      }),
      reports: [{ found: '25', expected: '30-35', at: { path: ['page', 'marginsMm', 'left'] } }],
    },
  },
});
