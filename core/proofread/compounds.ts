import { collocations } from './data/collocations.ts';
import { everydayPhrases } from './data/everyday-phrases.ts';
import { knownPairs } from './data/known-pairs.ts';
import { officePairs } from './data/office-pairs.ts';
import { type WordForm, wordForm } from './word-key.ts';

/** What any figure is in the phrases: `ngày # tháng #`. */
export const FIGURE = '#';

interface Lexicon {
  readonly followers: ReadonlyMap<string, Followers>;
  readonly officeTails: ReadonlyMap<string, OfficeWords>;
  readonly officeHeads: ReadonlyMap<string, OfficeWords>;
}

type List = 'known' | 'office' | 'everyday' | 'phrases';

/** What may follow one syllable, by list; brought together when first asked for, to load quickly. */
interface Followers {
  known: string;
  office: string;
  everyday: string;
  phrases: string;
  ties: ReadonlyMap<string, number> | undefined;
}

/** The other halves of frequent office words; read only when first asked for. */
interface OfficeWords {
  readonly keys: string[];
  forms: readonly WordForm[] | undefined;
}

/** A tie of two syllables: whether a word, one of offices, met every day, and in how many phrases. */
const WORD = 1;
const OFFICE = 2;
const EVERYDAY = 4;
const PHRASE = 8;

let loaded: Lexicon | undefined;

const nothing: ReadonlyMap<string, number> = new Map();

function tiesOf(first: string): ReadonlyMap<string, number> {
  const followers = lexicon().followers.get(first);
  if (followers === undefined) return nothing;
  followers.ties ??= tied(followers);
  return followers.ties;
}

function tied({ known, office, everyday, phrases }: Followers): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  if (known !== '') for (const key of known.split(' ')) ties.set(key, WORD);
  if (office !== '') for (const key of office.split(' ')) ties.set(key, WORD + OFFICE);
  if (everyday !== '') {
    for (const key of everyday.split(' ')) ties.set(key, (ties.get(key) ?? 0) | EVERYDAY);
  }
  if (phrases !== '') {
    for (const key of phrases.split(' ')) ties.set(key, (ties.get(key) ?? 0) + PHRASE);
  }
  return ties;
}

function tie(first: string, second: string): number {
  return tiesOf(first).get(second) ?? 0;
}

/** Whether the two keys stand together as a known word, from the general or the office list. */
export function isCompound(first: string, second: string): boolean {
  return (tie(first, second) & WORD) !== 0;
}

/** Whether the two keys make one of the frequent words of offices. */
export function isOfficeWord(first: string, second: string): boolean {
  return (tie(first, second) & OFFICE) !== 0;
}

/** Whether the two are known to stand together, as a word or in a phrase, in this order. */
export function areKnown(first: string, second: string): boolean {
  return tiesOf(first).has(second);
}

/**
 * How the two are known to stand together: `known` is broad and says little, `phrase` is met in a
 * phrase of offices, `office` is one of their words, `usual` is both, or often met.
 */
export type Bond = 'none' | 'known' | 'phrase' | 'office' | 'usual';

/** Met in more phrases than this, two neighbours are usual. */
const FEW = 2;

/** How the two are known to stand together, in this order. */
export function bondOf(first: string, second: string): Bond {
  const found = tie(first, second);
  if (found === 0) return 'none';
  if (found >= PHRASE * (FEW + 1)) return 'usual';
  if ((found & OFFICE) !== 0) return found >= PHRASE ? 'usual' : 'office';
  return found >= PHRASE ? 'phrase' : 'known';
}

/** In how many phrases the second stands right after the first; undefined where they are strangers. */
export function timesMet(first: string, second: string): number | undefined {
  const found = tiesOf(first).get(second);
  return found === undefined ? undefined : Math.floor(found / PHRASE);
}

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

let byBare: Map<string, string[]> | undefined;

/** The known syllables that share these letters once all marks are off: nhieu → nhiều, nhiễu … */
export function syllablesSpelt(bare: string): readonly string[] {
  byBare ??= spellings();
  return byBare.get(bare) ?? [];
}

function spellings(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [head, { known, office }] of lexicon().followers) {
    if (known !== '' || office !== '') push(map, wordForm(head).bare, head);
  }
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
  const followers = new Map<string, Followers>();
  const add = (first: string, list: List, more: string) => {
    let before = followers.get(first);
    if (before === undefined) {
      before = { known: '', office: '', everyday: '', phrases: '', ties: undefined };
      followers.set(first, before);
    }
    before[list] = before[list] === '' ? more : `${before[list]} ${more}`;
  };
  const addLines = (text: string, list: List) => {
    for (const line of text.trim().split('\n')) {
      const space = line.indexOf(' ');
      add(line.slice(0, space), list, line.slice(space + 1));
    }
  };
  for (const list of knownPairs) addLines(list, 'known');
  addLines(officePairs, 'office');
  const addPhrases = (lists: readonly string[], list: List) => {
    for (const phrase of phrasesOf(lists)) {
      const keys = phrase.split(' ');
      for (let at = 1; at < keys.length; at += 1) add(keys[at - 1] ?? '', list, keys[at] ?? '');
    }
  };
  addPhrases([everydayPhrases], 'everyday');
  addPhrases(collocations, 'phrases');
  return { followers, ...index() };
}

function phrasesOf(lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.trim().replaceAll('\n', ' ').split(', '));
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
