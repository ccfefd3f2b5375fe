import { type Tone, untone } from '../text/syllable-tone.ts';
import { heardSyllables } from './data/heard-syllables.ts';
import { bareLetters } from './word-key.ts';

/** A syllable in use, taken apart. */
export type HeardSyllable = {
  readonly key: string;
  /** Without the tone mark. */
  readonly letters: string;
  readonly tone: Tone;
};

type Heard = {
  readonly keys: ReadonlySet<string>;
  readonly byLetters: ReadonlyMap<string, readonly HeardSyllable[]>;
  readonly byBare: ReadonlyMap<string, readonly HeardSyllable[]>;
};

let keys: ReadonlySet<string> | undefined;
let heard: Heard | undefined;

function loadKeys(): ReadonlySet<string> {
  return new Set(heardSyllables.trim().replaceAll('\n', ' ').split(' '));
}

function load(): Heard {
  keys ??= loadKeys();
  const byLetters = new Map<string, HeardSyllable[]>();
  const byBare = new Map<string, HeardSyllable[]>();
  for (const key of keys) {
    const { letters, tone } = untone(key) ?? { letters: key, tone: 'ngang' };
    const syllable = { key, letters, tone };
    push(byLetters, letters, syllable);
    push(byBare, bareLetters(letters), syllable);
  }
  return { keys, byLetters, byBare };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

const none: readonly HeardSyllable[] = [];

/** Whether a syllable is used at all: the grammar allows far more than the language has. */
export function isHeard(key: string): boolean {
  keys ??= loadKeys();
  return keys.has(key);
}

/** Syllables in use with these letters, whatever their tone. */
export function heardSpelt(letters: string): readonly HeardSyllable[] {
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
export function heardBare(bare: string): readonly HeardSyllable[] {
  heard ??= load();
  return heard.byBare.get(bare) ?? none;
}
