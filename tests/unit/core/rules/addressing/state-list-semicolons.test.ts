import { stateListSemicolons } from '#core/rules/addressing/state-list-semicolons.ts';
import { stateLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(stateListSemicolons, {
  valid: { semicolons: stateLetter() },
  invalid: {
    'a comma': {
      document: stateLetter({ asFound: { 'recipient/r1': { text: '- Như trên,' } } }),
      reports: [
        {
          found: '- Như trên,',
          expected: '- Như trên;',
          at: { path: ['asFound', 'recipient/r1', 'text'], range: { start: 0, end: 11 } },
        },
      ],
      fixed: stateLetter(),
    },
  },
});
