import { freeWords } from './data/free-words.ts';

let keys: ReadonlySet<string> | undefined;

/** Whether the syllable often stands alone in prose, so that any neighbour is likely. */
export function isFreeWord(key: string): boolean {
  keys ??= new Set(freeWords.trim().split(/\s+/));
  return keys.has(key);
}
