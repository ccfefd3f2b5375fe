import { USAGE } from '#core/standards/usage.ts';
import { defineTextRule } from '../define-rule.ts';
import { hasMisspellings, misspellingsIn } from './misspellings.ts';

/** Two words that lost the blank between them; other spacing has a rule of its own. */
const LOST_BLANK = /^\p{L}+$/u;

export const misspelledWord = defineTextRule({
  id: 'misspelled-word',
  number: null,
  severity: 'error',
  fix: 'choice',
  messages: {
    word: 'Sai chính tả: “{found}”',
    suggested: 'Sai chính tả: “{found}”; có thể là “{expected}”',
    blank: 'Hai chữ dính liền: “{found}”; có thể là “{expected}”',
  },
  concerns: hasMisspellings,
  *check(passage, context) {
    const found = misspellingsIn(passage, context, 'not-a-syllable', 'spacing');
    for (const { kind, found: words, start, end, suggestions } of found) {
      if (kind === 'spacing' && !LOST_BLANK.test(words)) continue;
      const [best, ...others] = suggestions;
      const suggested = kind === 'spacing' ? 'blank' : 'suggested';
      yield {
        messageId: best === undefined ? 'word' : suggested,
        clause: USAGE.spelling,
        start,
        end,
        replacement: best,
        choices: others,
      };
    }
  },
});
