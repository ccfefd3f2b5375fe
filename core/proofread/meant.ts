import { type Bond, bondOf, FIGURE } from './compounds.ts';
import { nearSyllables } from './near-syllables.ts';
import { costOf, isFunctionWord } from './readings.ts';
import type { Word } from './words.ts';

/** One reading of a place, and how much likelier it is than what stands there. */
export type Meant = { readonly key: string; readonly gain: number };

/** What a reading must bring beside its cost, by the better of its two bonds. */
const NEEDED: Readonly<Record<Bond, number>> = {
  usual: 0,
  office: 0.5,
  phrase: 2,
  known: 5,
  none: 3.5,
};
const RANKS: readonly Bond[] = ['none', 'known', 'phrase', 'office', 'usual'];
/** Function words are seldom slips of others. */
const FROM_FUNCTION_WORD = 2;
/** How many words on either side take part. */
const REACH = 3;

/** Whether the word is prose that bonds can be told of. */
export function isReadable({ class: kind, form }: Word): boolean {
  return (kind === 'plain' || kind === 'name') && form.syllable !== undefined;
}

/** The words right before and after `count` of them that stand in one run with them, if readable. */
export function beside(
  words: readonly Word[],
  at: number,
  count = 1,
): { readonly before: Word | undefined; readonly after: Word | undefined } {
  const before = words[at - 1];
  const after = words[at + count];
  return {
    before: before?.touchesNext && isReadable(before) ? before : undefined,
    after: words[at + count - 1]?.touchesNext && after && isReadable(after) ? after : undefined,
  };
}

/** The keys around `count` words from `at`, as far as they stand in one run. */
function around(words: readonly Word[], at: number, count: number) {
  const left: string[] = [];
  const right: string[] = [];
  for (let index = at; left.length < REACH; index -= 1) {
    const { before } = beside(words, index);
    if (before === undefined) {
      if (words[index]?.figureBefore) left.unshift(FIGURE);
      break;
    }
    left.unshift(before.form.key);
  }
  for (let index = at + count - 1; right.length < REACH; index += 1) {
    const { after } = beside(words, index);
    if (after === undefined) {
      if (words[index]?.figureAfter) right.push(FIGURE);
      break;
    }
    right.push(after.form.key);
  }
  return { left, right };
}

/** The better of two bonds. */
export function betterOf(one: Bond, other: Bond): Bond {
  return RANKS.indexOf(one) >= RANKS.indexOf(other) ? one : other;
}

/** The bond with a neighbour; a name says nothing of words that merely may stand together. */
export function bondWith(first: Word | string, second: Word | string): Bond {
  const keyOf = (each: Word | string) => (typeof each === 'string' ? each : each.form.key);
  const bond = bondOf(keyOf(first), keyOf(second));
  const isNamed = [first, second].some((each) => typeof each !== 'string' && each.class === 'name');
  return isNamed && bond === 'known' ? 'none' : bond;
}

/** How keys would stand in place of the `count` words at `at`: the better of their two bonds. */
function bondsAt(words: readonly Word[], at: number, count: number) {
  const { before, after } = beside(words, at, count);
  const figureBefore = words[at]?.figureBefore === true;
  const figureAfter = words[at + count - 1]?.figureAfter === true;
  return (first: string, last: string): Bond => {
    const left = before ? bondWith(before, first) : figureBefore ? bondOf(FIGURE, first) : 'none';
    if (left === 'usual') return left;
    const right = after ? bondWith(last, after) : figureAfter ? bondOf(last, FIGURE) : 'none';
    return betterOf(left, right);
  };
}

/**
 * How much likelier the text reads with `keys` in place of the `count` words at `at`.
 *
 * @param inner - the bond of the keys with each other, where they are more than one
 */
export function gainOf(
  words: readonly Word[],
  at: number,
  count: number,
  keys: readonly string[],
  inner: Bond = 'none',
): number {
  const { left, right } = around(words, at, count);
  const typed = words.slice(at, at + count).map(({ form }) => form.key);
  const bond = betterOf(inner, bondsAt(words, at, count)(keys[0] ?? '', keys.at(-1) ?? ''));
  const gain = costOf([...left, ...typed, ...right]) - costOf([...left, ...keys, ...right]);
  return gain - NEEDED[bond];
}

/** What may have been meant by the word at `at`, likeliest first. */
export function meantAt(words: readonly Word[], at: number): readonly Meant[] {
  const word = words[at];
  if (word === undefined) return [];
  const { left, right } = around(words, at, 1);
  if (left.length + right.length === 0) return [];
  const { key } = word.form;
  const keys = [...left, key, ...right];
  const bondOfBoth = bondsAt(words, at, 1);
  const penalty = isFunctionWord(key) ? FROM_FUNCTION_WORD : 0;
  let typed: number | undefined;
  const meant: Meant[] = [];
  for (const near of nearSyllables(word.form)) {
    const bond = bondOfBoth(near.key, near.key);
    if (bond === 'none' && !isFunctionWord(near.key)) continue;
    typed ??= costOf(keys) - penalty;
    keys[left.length] = near.key;
    meant.push({ key: near.key, gain: typed - costOf(keys) - near.slip - NEEDED[bond] });
    keys[left.length] = key;
  }
  return meant.sort((a, b) => b.gain - a.gain);
}
