import { isCompound } from './compounds.ts';
import { reduplications } from './data/reduplications.ts';
import type { Misspelling } from './misspelling.ts';
import type { Word } from './words.ts';

let allowed: ReadonlySet<string> | undefined;

/** `số số`, `thực hiện thực hiện`; reduplications and words that meet by chance are left. */
export function findDoubledWords(words: readonly Word[], claimed: Set<number>): Misspelling[] {
  allowed ??= new Set(reduplications.trim().split(/\s+/));
  const found: Misspelling[] = [];
  words.forEach((word, at) => {
    if (claimed.has(at) || word.class === 'skip') return;
    const length = isDoubled(words, at, 1) ? 1 : isDoubled(words, at, 2) ? 2 : 0;
    if (length === 0) return;
    if (isClaimed(claimed, at, 2 * length)) return;
    const last = words[at + 2 * length - 1];
    const single = words[at + length - 1];
    if (last === undefined || single === undefined) return;
    for (let index = at; index < at + 2 * length; index += 1) claimed.add(index);
    const parts = words.slice(at, at + 2 * length).map((each) => each.text);
    found.push({
      start: word.start,
      end: last.end,
      kind: 'doubled-word',
      found: parts.join(' '),
      suggestions: [parts.slice(0, length).join(' ')],
    });
  });
  return found;
}

function isClaimed(claimed: ReadonlySet<number>, at: number, length: number): boolean {
  return Array.from({ length }, (_, step) => at + step).some((index) => claimed.has(index));
}

function isDoubled(words: readonly Word[], at: number, length: 1 | 2): boolean {
  for (let index = at; index < at + length; index += 1) {
    const one = words[index];
    const two = words[index + length];
    if (!one?.touchesNext || !two || one.form.key !== two.form.key) return false;
    if (two.class === 'name' || one.text.length < 2 || one.form.syllable === undefined)
      return false;
    if (index > at && !words[index - 1]?.touchesNext) return false;
  }
  if (length === 2) return isCompound(words[at]?.form.key ?? '', words[at + 1]?.form.key ?? '');
  return !allowed?.has(words[at]?.form.key ?? '') && !meetByChance(words, at);
}

/** "nhiệm vụ vụ mùa", "Ủy ban ban hành": each belongs to its own word. */
function meetByChance(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  const after = words[at + 2];
  if (!before?.touchesNext || !word || !words[at + 1]?.touchesNext || !after) return false;
  return isCompound(before.form.key, word.form.key) && isCompound(word.form.key, after.form.key);
}
