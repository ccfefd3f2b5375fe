import { NAMELESS, NAMELESS_ALONE, PLACE_UNITS, SHORT_HEADS } from '../standards/capital-parts.ts';
import { hasCapital } from './capital-names.ts';
import type { Slip } from './capital-spot.ts';
import { isOfficeWord } from './compounds.ts';
import { isWordAlone } from './readings.ts';
import type { Word } from './words.ts';

/** Words whose second half may begin a name of its own. */
const OPEN = new Set([...PLACE_UNITS, ...SHORT_HEADS, 'nhà', 'ban', 'tỉnh', 'thành', 'ngày']);

/**
 * A capital in the middle of a word, `thực Hiện`, `kế Hoạch`: no point of the annex gives it one.
 *
 * @returns the slip, without a clause of its own
 */
export function innerCapital(words: readonly Word[], at: number): Omit<Slip, 'clause'> | undefined {
  const [before, word] = [words[at - 1], words[at]];
  if (!before?.touchesNext || word === undefined || before.class !== 'plain') return undefined;
  if (hasCapital(before) || !hasCapital(word) || word.class !== 'name') return undefined;
  const after = word.touchesNext ? words[at + 1] : undefined;
  if (after && hasCapital(after)) return undefined;
  if (OPEN.has(before.form.key) || !isOfficeWord(before.form.key, word.form.key)) return undefined;
  if (isWordAlone(before.form.key) && after && beginsName(word, after)) return undefined;
  const right = `${before.text} ${word.text.toLowerCase()}`;
  return { start: before.start, end: word.end, right };
}

/** How many words before it must be small, so that no name goes on with it. */
const CLEAR = 3;

/** `và Thực hiện các`: a capital inside a sentence at the head of a word that begins no name. */
export function strayCapital(words: readonly Word[], at: number): Omit<Slip, 'clause'> | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.touchesNext || next === undefined || word.class !== 'name') return undefined;
  if (hasCapital(next) || !NAMELESS.has(`${word.form.key}-${next.form.key}`)) return undefined;
  const before = words.slice(Math.max(0, at - CLEAR), at);
  const isClear = (each: Word) => each.touchesNext && each.class === 'plain' && !hasCapital(each);
  if (before.length < CLEAR || !before.every(isClear)) return undefined;
  return { start: word.start, end: word.end, right: word.text.toLowerCase() };
}

/** `hồ sơ Và tài liệu`: a word between others that begins no name at all. */
export function strayBetween(words: readonly Word[], at: number): Omit<Slip, 'clause'> | undefined {
  const [before, word, next] = words.slice(Math.max(0, at - 1), at + 2);
  if (!before?.touchesNext || !word?.touchesNext || next === undefined) return undefined;
  if (word.class !== 'name' || !NAMELESS_ALONE.has(word.form.key)) return undefined;
  const isSmall = (each: Word) => each.class === 'plain' && !hasCapital(each);
  if (!isSmall(before) || !isSmall(next)) return undefined;
  return { start: word.start, end: word.end, right: word.text.toLowerCase() };
}

/** `đến Công an`: the word with the capital belongs to the one after it. */
function beginsName(word: Word, after: Word): boolean {
  return isOfficeWord(word.form.key, after.form.key);
}
