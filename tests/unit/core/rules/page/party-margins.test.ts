import { partyMargins } from '#core/rules/page/party-margins.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(partyMargins, {
  valid: {
    'the margins of the standard': letter({
      page: { ...letter().page, marginsMm: { top: 20, right: 15, bottom: 20, left: 30 } },
    }),
  },
  invalid: {
    'a narrow left margin': {
      document: letter({
        page: { ...letter().page, marginsMm: { top: 20, right: 15, bottom: 20, left: 25 } },
      }),
      reports: [
        {
          found: '25',
          expected: '30',
          at: { path: ['page', 'marginsMm', 'left'] },
          message: 'Lề trái phải là 30 mm, không phải 25 mm',
        },
      ],
    },
  },
});
