import { USAGE } from '#core/standards/usage.ts';
import { defineTextRule } from '../define-rule.ts';
import { hasMisspellings, misspellingsIn } from './misspellings.ts';

export const capitalLetters = defineTextRule({
  id: 'capital-letters',
  number: null,
  severity: 'warning',
  fix: 'choice',
  messages: { capital: 'Viết hoa đúng là “{expected}”, không phải “{found}”' },
  concerns: hasMisspellings,
  *check(passage, context) {
    for (const { start, end, suggestions, clause = USAGE.spelling } of misspellingsIn(
      passage,
      context,
      'capital',
    )) {
      const [replacement] = suggestions;
      yield { messageId: 'capital', clause, start, end, replacement };
    }
  },
});
