import { isCompound } from '#core/proofread/compounds.ts';
import { wordForm } from '#core/proofread/word-key.ts';
import { USAGE } from '#core/standards/usage.ts';
import { defineTextRule } from '../define-rule.ts';
import { hasMisspellings, misspellingsIn } from './misspellings.ts';

/** `Ban ban hành`: a body by its short name, and a word that begins alike. */
function isNameBeforeWord(found: string, after: string): boolean {
  const [first = '', second = ''] = found.split(/\s+/u);
  const next = /^\s(\p{L}+)/u.exec(after)?.[1];
  if (first === second || next === undefined) return false;
  return isCompound(wordForm(second).key, wordForm(next).key);
}

export const doubledWord = defineTextRule({
  id: 'doubled-word',
  number: 49,
  severity: 'error',
  fix: 'safe',
  messages: { doubled: 'Lặp từ: “{found}”' },
  concerns: hasMisspellings,
  *check(passage, context) {
    for (const each of misspellingsIn(passage, context, 'doubled-word')) {
      const { start, end, found, suggestions } = each;
      if (isNameBeforeWord(found, passage.text.slice(end, end + 20))) continue;
      const [replacement] = suggestions;
      yield { messageId: 'doubled', clause: USAGE.spelling, start, end, replacement };
    }
  },
});
