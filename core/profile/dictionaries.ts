import { z } from 'zod';
import type { Immutable } from '#core/model/immutable.ts';
import { lineText } from '#core/model/text.ts';

const MOST_WORDS = 20_000;

/** A word as the checks look it up: small letters, NFC, single spaces. */
export const dictionaryWord = lineText
  .min(1)
  .max(100)
  .refine((word) => word === wordFor(word));

const words = z.array(dictionaryWord).max(MOST_WORDS);

/** Words that are right whatever a list says: one person's own, and those of each office by id. */
export const dictionaries = z.strictObject({ mine: words, offices: z.record(z.string(), words) });
export type Dictionaries = Immutable<z.infer<typeof dictionaries>>;

/** Whose words: an office's by the id of its profile, or the person's own (null). */
export type DictionaryOwner = string | null;

const NO_WORDS: readonly string[] = [];

export const NO_DICTIONARIES: Dictionaries = { mine: [], offices: {} };

/** What stands in a text as a dictionary holds it; empty where there is no word. */
export function wordFor(found: string): string {
  return found.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The words of one owner: the same list as long as nothing was changed. */
export function wordsOf(all: Dictionaries, owner: DictionaryOwner): readonly string[] {
  return owner === null ? all.mine : (all.offices[owner] ?? NO_WORDS);
}

function withWords(all: Dictionaries, owner: DictionaryOwner, list: readonly string[]) {
  if (owner === null) return { ...all, mine: list };
  return { ...all, offices: { ...all.offices, [owner]: list } };
}

/** `all` with `word` in the owner's dictionary, sorted as in a Vietnamese one; itself if it is there. */
export function addWord(all: Dictionaries, owner: DictionaryOwner, word: string): Dictionaries {
  const list = wordsOf(all, owner);
  if (list.includes(word) || list.length >= MOST_WORDS) return all;
  return withWords(all, owner, [...list, word].toSorted(new Intl.Collator('vi').compare));
}

/** `all` without `word` in the owner's dictionary; itself if it is not there. */
export function removeWord(all: Dictionaries, owner: DictionaryOwner, word: string): Dictionaries {
  const list = wordsOf(all, owner);
  if (!list.includes(word)) return all;
  return withWords(
    all,
    owner,
    list.filter((each) => each !== word),
  );
}
