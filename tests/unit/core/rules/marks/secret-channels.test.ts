import { secretChannels } from '#core/rules/marks/secret-channels.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(secretChannels, {
  valid: { 'nothing secret': letter() },
  invalid: {
    'a secret document': {
      document: letter({ marks: { secrecy: 'toi-mat' } }),
      reports: [{ found: 'TỐI MẬT', at: { path: ['marks', 'secrecy'] } }],
    },
  },
});
