import { phraseSyllables } from './bonds.ts';
import { knownSyllables } from './compounds.ts';
import { freeWords } from './data/free-words.ts';
import { loneWords } from './data/lone-words.ts';
import { type WordForm, wordForm } from './word-key.ts';

type Heard = {
  readonly keys: ReadonlySet<string>;
  readonly byLetters: ReadonlyMap<string, readonly WordForm[]>;
  readonly byBare: ReadonlyMap<string, readonly WordForm[]>;
};

let heard: Heard | undefined;

function load(): Heard {
  const lone = [loneWords, freeWords].flatMap((list) => list.trim().split(/\s+/));
  const keys = new Set([...knownSyllables(), ...phraseSyllables(), ...lone]);
  const byLetters = new Map<string, WordForm[]>();
  const byBare = new Map<string, WordForm[]>();
  for (const form of [...keys].map(wordForm)) {
    push(byLetters, form.letters, form);
    push(byBare, form.bare, form);
  }
  return { keys, byLetters, byBare };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

const none: readonly WordForm[] = [];

/** Whether a syllable is used at all: the grammar allows far more than the language has. */
export function isHeard(key: string): boolean {
  heard ??= load();
  return heard.keys.has(key);
}

/** Syllables in use with these letters, whatever their tone. */
export function heardSpelt(letters: string): readonly WordForm[] {
  heard ??= load();
  return heard.byLetters.get(letters) ?? none;
}

let byRest: Map<string, string[]> | undefined;

/** The spellings without tones that are these letters but for one, on either side. */
export function spellingsNear(letters: string): ReadonlySet<string> {
  heard ??= load();
  byRest ??= restsOf(heard.byLetters.keys());
  const near = new Set(byRest.get(letters));
  for (const rest of withoutOne(letters)) {
    if (heard.byLetters.has(rest)) near.add(rest);
    for (const each of byRest.get(rest) ?? []) near.add(each);
  }
  near.delete(letters);
  return near;
}

/** The spellings by what is left of them when one letter is gone. */
function restsOf(spellings: Iterable<string>): Map<string, string[]> {
  const rests = new Map<string, string[]>();
  for (const spelling of spellings) {
    for (const rest of withoutOne(spelling)) push(rests, rest, spelling);
  }
  return rests;
}

function withoutOne(letters: string): readonly string[] {
  return Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1));
}

/** Syllables in use that have these letters once all marks are off. */
export function heardBare(bare: string): readonly WordForm[] {
  heard ??= load();
  return heard.byBare.get(bare) ?? none;
}
