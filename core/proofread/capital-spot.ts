import type { Clause } from '../standards/figure.ts';
import type { Word } from './words.ts';

/** A word with what stands around it on its line. */
export type Spot = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly word: Word;
  /** The words that touch it; undefined across marks. */
  readonly before: Word | undefined;
  readonly next: Word | undefined;
};

/** Which stretch must take which letters, by which point. */
export type Slip = {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  readonly clause: Clause;
};

/** Looks at one word in its place; a slip whose words are right already is none. */
export type Seek = (spot: Spot) => Slip | undefined;

/** The word with a capital at its head. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The slip of one word that lacks its capital. */
export function raised({ start, end, text }: Word, clause: Clause): Slip {
  return { start, end, right: capital(text), clause };
}

/** The word at `at` with its neighbours; undefined beyond the text. */
export function spotAt(text: string, words: readonly Word[], at: number): Spot | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const before = words[at - 1]?.touchesNext ? words[at - 1] : undefined;
  const next = word.touchesNext ? words[at + 1] : undefined;
  return { text, words, at, word, before, next };
}

/** The `count` words from `at` on, if only blanks part them. */
export function wordsFrom(
  words: readonly Word[],
  at: number,
  count: number,
): readonly Word[] | undefined {
  const some = words.slice(at, at + count);
  if (at < 0 || some.length < count) return undefined;
  return some.slice(0, -1).every(({ touchesNext }) => touchesNext) ? some : undefined;
}

/** What belongs to each key, in the order given and once each. */
export function byKey<T>(entries: readonly (readonly [key: string, value: T])[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const known = map.get(key);
    if (known === undefined) map.set(key, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  return map;
}
