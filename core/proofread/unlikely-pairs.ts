import { likeCase } from '../text/syllable.ts';
import { isCompound, officeHeads, officeTails, tailsOf } from './compounds.ts';
import { belongsElsewhere } from './confusions.ts';
import { isFreeWord } from './free-words.ts';
import type { Misspelling } from './misspelling.ts';
import { slipsTo } from './one-edit.ts';
import { wordForm } from './word-key.ts';
import type { Word } from './words.ts';

/**
 * Two real syllables that nobody writes together, one slip away from a frequent office word:
 * `quán trệt`, `nghị quyêt`. Only where the odd syllable does not stand alone in prose and
 * neither neighbour claims either syllable: a false alarm costs more than a miss.
 */
export function findUnlikelyPairs(words: readonly Word[], claimed: Set<number>): Misspelling[] {
  const found: Misspelling[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const first = words[at];
    const second = words[at + 1];
    if (!first || !second || !checkable(first, second, at, claimed)) continue;
    if (isCompound(first.form.key, second.form.key)) continue;
    const right = intended(first, second);
    if (right.length !== 1 || isMeantWithNext(words, at, claimed)) continue;
    if (belongsElsewhere(words, at, at + 1)) continue;
    claimed.add(at).add(at + 1);
    const text = `${first.text} ${second.text}`;
    found.push({
      start: first.start,
      end: second.end,
      kind: 'unlikely-pair',
      found: text,
      suggestions: right.map((pair) => likeCase(pair, text)),
    });
  }
  return found;
}

/** `chưa chặc chẽ`: the odd syllable between a free word and one that asks for it belongs to that. */
function isMeantWithNext(words: readonly Word[], at: number, claimed: Set<number>): boolean {
  const [first, odd, next] = words.slice(at, at + 3);
  if (!first || !odd || !next || !isFreeWord(first.form.key)) return false;
  if (!checkable(odd, next, at + 1, claimed) || isFreeWord(next.form.key)) return false;
  return intended(odd, next).length === 1;
}

function checkable(first: Word, second: Word, at: number, claimed: Set<number>): boolean {
  return (
    first.class === 'plain' &&
    second.class === 'plain' &&
    first.touchesNext &&
    !claimed.has(at) &&
    !claimed.has(at + 1) &&
    first.form.syllable !== undefined &&
    second.form.syllable !== undefined
  );
}

/** The office words meant; more than one is a doubt, and doubt is silence. */
function intended(first: Word, second: Word): readonly string[] {
  const meant = new Set<string>();
  const isSecondFree = isFreeWord(second.form.key);
  if (!isFreeWord(first.form.key)) {
    for (const head of officeHeads(second.form.key)) {
      if (slipsTo(head, first.form)) meant.add(`${head.key} ${second.form.key}`);
    }
  }
  if (!isSecondFree) {
    for (const tail of officeTails(first.form.key)) {
      if (slipsTo(tail, second.form)) meant.add(`${first.form.key} ${tail.key}`);
    }
  }
  if (meant.size > 0 || isSecondFree) return [...meant];
  // A syllable that begins no word either is odder still: any known word may be meant.
  if (tailsOf(second.form.key).size > 0) return [];
  for (const tail of tailsOf(first.form.key)) {
    if (slipsTo(wordForm(tail), second.form)) meant.add(`${first.form.key} ${tail}`);
  }
  return [...meant];
}
