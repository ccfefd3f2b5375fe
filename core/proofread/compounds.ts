import { knownPairs } from './data/known-pairs.ts';
import { officePairs } from './data/office-pairs.ts';
import { bareLetters, wordForm } from './word-key.ts';

/** A frequent two-syllable word of office prose; both parts are keys, which print well. */
export interface OfficePair {
  readonly first: string;
  readonly second: string;
}

interface Lexicon {
  readonly tails: ReadonlyMap<string, Tails>;
  readonly byFirst: ReadonlyMap<string, readonly OfficePair[]>;
  readonly bySecond: ReadonlyMap<string, readonly OfficePair[]>;
}

/** What may follow one head; split only when first asked for, to keep loading quick. */
interface Tails {
  text: string;
  keys: Set<string> | undefined;
}

let loaded: Lexicon | undefined;

/** Whether the two keys stand together as a known word, from the general or the office list. */
export function isCompound(first: string, second: string): boolean {
  return tailsOf(first).has(second);
}

/** Everything known to follow a head. */
export function tailsOf(first: string): ReadonlySet<string> {
  const tails = lexicon().tails.get(first);
  if (tails === undefined) return nothing;
  tails.keys ??= new Set(tails.text.split(' '));
  return tails.keys;
}

const nothing: ReadonlySet<string> = new Set();

/** The office words that begin with this key. */
export function officePairsFrom(first: string): readonly OfficePair[] {
  return lexicon().byFirst.get(first) ?? [];
}

/** The office words that end with this key. */
export function officePairsTo(second: string): readonly OfficePair[] {
  return lexicon().bySecond.get(second) ?? [];
}

let byBare: Map<string, string[]> | undefined;

/** The known syllables that share these letters once all marks are off: nhieu → nhiều, nhiễu … */
export function syllablesSpelt(bare: string): readonly string[] {
  byBare ??= spellings();
  return byBare.get(bare) ?? [];
}

function spellings(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const head of lexicon().tails.keys()) push(map, bareLetters(wordForm(head).letters), head);
  return map;
}

/** Every entry of a list written as lines of a head and its tails. */
export function entries(list: string): readonly (readonly [string, string])[] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...tails] = line.split(' ');
      return tails.map((tail) => [head, tail] as const);
    });
}

function lexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}

function load(): Lexicon {
  const tails = new Map<string, Tails>();
  for (const list of [...knownPairs, officePairs]) {
    for (const line of list.trim().split('\n')) {
      const space = line.indexOf(' ');
      const key = line.slice(0, space);
      const rest = line.slice(space + 1);
      const before = tails.get(key);
      if (before === undefined) tails.set(key, { text: rest, keys: undefined });
      else before.text += ` ${rest}`;
    }
  }
  return { tails, ...index() };
}

function index(): Pick<Lexicon, 'byFirst' | 'bySecond'> {
  const byFirst = new Map<string, OfficePair[]>();
  const bySecond = new Map<string, OfficePair[]>();
  for (const [head, tail] of entries(officePairs)) {
    const pair = { first: head, second: tail };
    push(byFirst, head, pair);
    push(bySecond, tail, pair);
  }
  return { byFirst, bySecond };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
