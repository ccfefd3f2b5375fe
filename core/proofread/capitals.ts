import { likeCase } from '../text/syllable.ts';
import { commonAfter, placeNames, specialNouns } from './data/capitals.ts';
import type { Misspelling } from './misspelling.ts';
import type { Word } from './words.ts';

const firstKeys = new Set(
  [...placeNames.keys(), ...specialNouns].map((name) => name.split(' ')[0] ?? ''),
);

/**
 * Capitals as far as they are certain.
 * @see NĐ30 Phụ lục II: I.2 and II (names), V.1 (Nhân dân, Nhà nước)
 */
export function findMissingCapitals(
  words: readonly Word[],
  system?: 'party' | 'state',
): Misspelling[] {
  const found: Misspelling[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!word.touchesNext || next === undefined || word.class === 'skip') return;
    if (!firstKeys.has(word.form.key)) return;
    const pair = `${word.text} ${next.text}`;
    const right = rightForm(pair, words, at, system);
    if (right === undefined || right === pair) return;
    found.push({
      start: word.start,
      end: next.end,
      kind: 'capital',
      found: pair,
      suggestions: [right],
    });
  });
  return found;
}

function rightForm(
  pair: string,
  words: readonly Word[],
  at: number,
  system: 'party' | 'state' | undefined,
): string | undefined {
  if (pair === pair.toUpperCase()) return undefined;
  const lower = pair.toLowerCase();
  const place = placeNames.get(lower);
  // "Việt nam" is a slip; "việt nam" may be part of a word in a list, and is rare.
  if (place !== undefined && pair.charAt(0) === place.charAt(0)) return place;
  if (system !== 'state' || pair !== lower || !specialNouns.has(lower)) return undefined;
  const before = words[at - 1];
  const previous = before?.touchesNext ? before.form.key : '';
  return commonAfter.has(previous) ? undefined : likeCase(lower, 'A');
}
