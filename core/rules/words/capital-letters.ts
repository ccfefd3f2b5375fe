import { USAGE } from '#core/standards/usage.ts';
import { defineTextRule } from '../define-rule.ts';
import { hasMisspellings, misspellingsIn } from './misspellings.ts';

export const capitalLetters = defineTextRule({
  id: 'capital-letters',
  number: null,
  severity: 'warning',
  fix: 'choice',
  messages: { capital: 'Viết hoa: “{expected}”, không viết “{found}”' },
  concerns: hasMisspellings,
  *check(passage, context) {
    for (const { start, end, suggestions } of misspellingsIn(passage, context, 'capital')) {
      const [replacement] = suggestions;
      yield { messageId: 'capital', clause: USAGE.spelling, start, end, replacement };
    }
  },
});
