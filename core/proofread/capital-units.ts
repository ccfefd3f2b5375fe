import { LONGER_UNITS, PLACE_SYLLABLES, PLACE_UNITS } from '../standards/capital-parts.ts';
import { CAPITALS, COUNTED_AFTER, HONORIFICS } from '../standards/capitals.ts';
import { hasCapital } from './capital-names.ts';
import { raised, type Seek, type Slip } from './capital-spot.ts';
import { bondOf, isOfficeWord } from './compounds.ts';
import { isHeard } from './heard-syllables.ts';
import { isFunctionWord, isWordAlone } from './readings.ts';
import type { Word } from './words.ts';

const isName = (word: Word) => hasCapital(word) && word.class !== 'caps' && word.class !== 'skip';
const isSmall = (word: Word) => word.class === 'plain' && !hasCapital(word);

/** Whether the syllable may be of a place: one that names are made of, or no word of prose. */
function mayBeOfPlace({ form }: Word): boolean {
  if (PLACE_UNITS.has(form.key) || HONORIFICS.has(form.key)) return false;
  return PLACE_SYLLABLES.has(form.key) || !isHeard(form.key) || !isWordAlone(form.key);
}

/** The next words after `at` that only blanks part. */
function wordsAfter(words: readonly Word[], at: number, count: number): readonly Word[] {
  const after: Word[] = [];
  for (let index = at; after.length < count && words[index]?.touchesNext; index += 1) {
    const next = words[index + 1];
    if (next !== undefined) after.push(next);
  }
  return after;
}

/** `xã Hướng phùng,`, `xã Tân lạc Hưng`, `xã hướng Phùng`: one word of the name of a place. */
function placeSlip(unit: Word, name: readonly Word[]): Slip | undefined {
  const [first, second, third] = name;
  if (first === undefined || second === undefined) return undefined;
  if (isName(first) && isSmall(second) && mayBeOfPlace(second)) {
    if (third && isName(third)) return raised(second, CAPITALS.unit);
    const isEnd = third === undefined || bondOf(second.form.key, third.form.key) === 'none';
    const isOther = bondOf(first.form.key, second.form.key) !== 'none';
    return isEnd && !isOther ? raised(second, CAPITALS.unit) : undefined;
  }
  if (!isSmall(first) || !isName(second) || !mayBeOfPlace(first)) return undefined;
  return bondOf(unit.form.key, first.form.key) === 'none'
    ? raised(first, CAPITALS.unit)
    : undefined;
}

/** The words of the places listed after a unit, as far as the list is one of short names. */
function listAfter(text: string, words: readonly Word[], at: number): readonly (readonly Word[])[] {
  const places: Word[][] = [[]];
  for (let index = at + 1; index < words.length; index += 1) {
    const [before, word] = [words[index - 1], words[index]];
    if (before === undefined || word === undefined) break;
    const gap = text.slice(before.end, word.start);
    const isJoined = gap === ' ' && (word.form.key === 'và' || before.form.key === 'và');
    if (gap === ', ' || isJoined) places.push([]);
    else if (gap !== ' ') break;
    if (word.form.key !== 'và') places.at(-1)?.push(word);
  }
  return places.filter((place) => place.length > 0);
}

/** `các xã Thạnh An, Cần giờ, Minh Thạnh`: one word in a list of places. */
function listedSlip(text: string, words: readonly Word[], at: number): Slip | undefined {
  const places = listAfter(text, words, at);
  const isWhole = (place: readonly Word[]) =>
    place.length > 1 && place.length < 4 && place.every(isName);
  if (!places.some(isWhole)) return undefined;
  for (const place of places) {
    const small = place.filter((word) => !hasCapital(word));
    const [one] = small;
    if (place.length < 2 || place.length > 3 || small.length !== 1 || one === undefined) continue;
    const isLast = one === place.at(-1) && !isFunctionWord(one.form.key);
    if (isSmall(one) && (isLast || mayBeOfPlace(one))) return raised(one, CAPITALS.unit);
  }
  return undefined;
}

const placeName: Seek = ({ text, words, at, word, before }) => {
  const head = LONGER_UNITS.get(word.form.key);
  if (head !== undefined && before?.form.key !== head) return undefined;
  if (head === undefined && before && isOfficeWord(before.form.key, word.form.key)) {
    return undefined;
  }
  const counted = before && COUNTED_AFTER.has(before.form.key);
  const own = counted ? undefined : placeSlip(word, wordsAfter(words, at, 3));
  return own ?? listedSlip(text, words, at);
};

/** What is asked of names of places, by the unit before them. */
export const PLACE_SEEKS: readonly (readonly [key: string, seek: Seek])[] = [
  ...PLACE_UNITS,
  ...LONGER_UNITS.keys(),
].map((key) => [key, placeName] as const);
