import { matchesOf } from './matches.ts';
/** A word where it stands: `[start, end)` in UTF-16 units. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** The marks that Vietnamese letters come apart into; a class of all marks is slow to build. */
const COMBINING = /[\u0300-\u036f]+/g;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** The words of `text` in order: stretches of letters and digits, with their places. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of matchesOf(text, WORD)) {
    words.push({ text: word, start: index, end: index + word.length });
  }
  return words;
}

/**
 * `text` in small letters without tones and other marks, `đ` as `d`: for comparing words that may
 * be written in capitals, in another tone style or in another normal form. The length may change.
 */
export function folded(text: string): string {
  return text.normalize('NFD').replace(COMBINING, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** What is looked for, word by word and folded: it may be typed without its marks. */
export function searchWords(query: string): readonly string[] {
  return folded(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether `text` has letters and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return UPPER.test(text) && !LOWER.test(text);
}

/** Whether the first letter of `text` is a small one; false where it has no letters. */
export function startsSmall(text: string): boolean {
  const [letter] = text.match(/\p{L}/u) ?? [];
  return letter !== undefined && LOWER.test(letter);
}
