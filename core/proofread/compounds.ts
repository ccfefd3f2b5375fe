import { knownPairs } from './data/known-pairs.ts';
import { officePairs } from './data/office-pairs.ts';
import { type WordForm, wordForm } from './word-key.ts';

interface Lexicon {
  readonly tails: ReadonlyMap<string, Tails>;
  readonly officeTails: ReadonlyMap<string, OfficeWords>;
  readonly officeHeads: ReadonlyMap<string, OfficeWords>;
}

/** What may follow one head; split only when first asked for, to keep loading quick. */
interface Tails {
  text: string;
  keys: Set<string> | undefined;
}

/** The other halves of frequent office words; read only when first asked for. */
interface OfficeWords {
  readonly keys: string[];
  forms: readonly WordForm[] | undefined;
}

let loaded: Lexicon | undefined;

/** Whether the two keys stand together as a known word, from the general or the office list. */
export function isCompound(first: string, second: string): boolean {
  return tailsOf(first).has(second);
}

/** Everything known to follow a head. */
function tailsOf(first: string): ReadonlySet<string> {
  const tails = lexicon().tails.get(first);
  if (tails === undefined) return nothing;
  tails.keys ??= new Set(tails.text.split(' '));
  return tails.keys;
}

const nothing: ReadonlySet<string> = new Set();

const noForms: readonly WordForm[] = [];

function formsIn(words: OfficeWords | undefined): readonly WordForm[] {
  if (words === undefined) return noForms;
  words.forms ??= words.keys.map(wordForm);
  return words.forms;
}

/** What follows this key in frequent two-syllable words of office prose; keys print well. */
export function officeTails(first: string): readonly WordForm[] {
  return formsIn(lexicon().officeTails.get(first));
}

/** What stands before this key in frequent two-syllable words of office prose. */
export function officeHeads(second: string): readonly WordForm[] {
  return formsIn(lexicon().officeHeads.get(second));
}

/** Whether the two keys make one of the frequent words of offices. */
export function isOfficeWord(first: string, second: string): boolean {
  return lexicon().officeTails.get(first)?.keys.includes(second) ?? false;
}

/** Every syllable that stands in a known word. */
export function knownSyllables(): ReadonlySet<string> {
  const all = new Set<string>();
  for (const [head, { text }] of lexicon().tails) {
    all.add(head);
    for (const tail of text.split(' ')) all.add(tail);
  }
  return all;
}

let byBare: Map<string, string[]> | undefined;

/** The known syllables that share these letters once all marks are off: nhieu → nhiều, nhiễu … */
export function syllablesSpelt(bare: string): readonly string[] {
  byBare ??= spellings();
  return byBare.get(bare) ?? [];
}

function spellings(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const head of lexicon().tails.keys()) push(map, wordForm(head).bare, head);
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

function index(): Pick<Lexicon, 'officeTails' | 'officeHeads'> {
  const officeTails = new Map<string, OfficeWords>();
  const officeHeads = new Map<string, OfficeWords>();
  for (const [head, tail] of entries(officePairs)) {
    add(officeTails, head, tail);
    add(officeHeads, tail, head);
  }
  return { officeTails, officeHeads };
}

function add(map: Map<string, OfficeWords>, key: string, other: string): void {
  const words = map.get(key);
  if (words === undefined) map.set(key, { keys: [other], forms: undefined });
  else words.keys.push(other);
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
