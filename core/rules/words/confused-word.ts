import { USAGE } from '#core/standards/usage.ts';
import { defineTextRule } from '../define-rule.ts';
import { hasMisspellings, misspellingsIn } from './misspellings.ts';

export const confusedWord = defineTextRule({
  id: 'confused-word',
  number: null,
  severity: 'error',
  fix: 'choice',
  messages: {
    confused: 'Dùng nhầm từ: “{found}”; có thể là “{expected}”',
    unclear: 'Xem lại từ “{found}”',
  },
  concerns: hasMisspellings,
  *check(passage, context) {
    for (const each of misspellingsIn(passage, context, 'confusion', 'unlikely-pair')) {
      const { start, end, suggestions } = each;
      const [best, ...others] = suggestions;
      yield {
        messageId: best === undefined ? 'unclear' : 'confused',
        clause: USAGE.spelling,
        start,
        end,
        replacement: best,
        choices: others,
      };
    }
  },
});
