import { bondOf, FIGURE, timesMet } from './compounds.ts';
import { freeWords } from './data/free-words.ts';
import { functionWords } from './data/function-words.ts';
import { loneWords } from './data/lone-words.ts';
import { isHeard } from './heard-syllables.ts';

/**
 * What it costs to read syllables as words, about as the negative logarithm of how often they are
 * met: a usual word is cheap, a syllable that no one uses alone is dear. Measured, not derived.
 */
const PAIR = { usual: 7.5, office: 9, phrase: 10, known: 11.5, none: Infinity } as const;
const SINGLE = { figure: 5, function: 5, free: 8, lone: 9.5, bound: 13, unheard: 17 } as const;
/** What two words save that are known to follow each other. */
const BESIDE = { often: 5, once: 3.5, known: 3 } as const;

let singles: Map<string, number> | undefined;

function loadSingles(): Map<string, number> {
  const keysOf = (list: string) => list.trim().split(/\s+/);
  const free = new Set(keysOf(freeWords));
  const costs = new Map<string, number>();
  for (const key of free) costs.set(key, SINGLE.lone);
  for (const key of keysOf(loneWords)) costs.set(key, free.has(key) ? SINGLE.free : SINGLE.lone);
  costs.set(FIGURE, SINGLE.figure);
  for (const key of keysOf(functionWords)) costs.set(key, SINGLE.function);
  return costs;
}

/** What one syllable costs as a word of its own. */
function costAlone(key: string): number {
  singles ??= loadSingles();
  return singles.get(key) ?? (isHeard(key) ? SINGLE.bound : SINGLE.unheard);
}

/** Whether the key is a word that may stand between any others. */
export function isFunctionWord(key: string): boolean {
  singles ??= loadSingles();
  return key !== FIGURE && singles.get(key) === SINGLE.function;
}

/** Whether the key is a word of one syllable that prose uses. */
export function isWordAlone(key: string): boolean {
  return costAlone(key) <= SINGLE.lone;
}

function savedBetween(first: string, second: string): number {
  const times = timesMet(first, second);
  if (times === undefined) return 0;
  if (times > 1) return BESIDE.often;
  return times > 0 ? BESIDE.once : BESIDE.known;
}

/**
 * The cost of the likeliest reading of these syllables, which stand side by side, as words of one
 * syllable and of two.
 *
 * @param keys - as wordForm gives them; what is no syllable costs as one that no one uses
 */
export function costOf(keys: readonly string[]): number {
  let cost = 0;
  let costBefore = 0;
  let savedBefore = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? '';
    const before = at > 0 ? keys[at - 1] : undefined;
    const saved = before === undefined ? 0 : savedBetween(before, key);
    const asPair =
      before === undefined ? Infinity : costBefore + PAIR[bondOf(before, key)] - savedBefore;
    costBefore = cost;
    cost = Math.min(cost + costAlone(key) - saved, asPair);
    savedBefore = saved;
  }
  return cost;
}
