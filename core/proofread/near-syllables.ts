import type { Tone } from '../text/syllable-tone.ts';
import { heardBare, heardSpelt, isHeard, spellingsNear } from './heard-syllables.ts';
import { telexDecode } from './telex.ts';
import { type WordForm, wordForm } from './word-key.ts';

/** A syllable that may have been meant, and how unlikely the slip from it is. */
export type Near = { readonly key: string; readonly slip: number };

/** What each slip costs, on the scale of readings.ts; measured on planted slips. */
const COST = {
  hookForTilde: 0,
  toneLost: 0,
  toneChanged: 1,
  shape: 1,
  allMarksLost: 0.5,
  toneAndShape: 3,
  likeSound: 1,
  letterLost: 1.5,
  toneLostWithLetter: 1,
  neighbourKey: 2,
  otherVowel: 2.5,
  otherLetter: 5,
  letterAdded: 1.5,
  lettersSwapped: 1,
  telexKeys: 0,
} as const;

const VOWELS = 'aăâeêioôơuưy';
const SAME_SHAPE = ['aăâ', 'eê', 'oôơ', 'uư', 'dđ', 'iy'];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ONSETS: readonly (readonly [string, string])[] = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['d', 'gi'],
  ['d', 'r'],
  ['gi', 'r'],
  ['d', 'v'],
  ['gi', 'v'],
  ['l', 'n'],
  ['g', 'gh'],
  ['ng', 'ngh'],
  ['c', 'k'],
];
const CODAS: Readonly<Record<string, readonly string[]>> = {
  n: ['ng', 'nh', 'm'],
  ng: ['n'],
  nh: ['n'],
  c: ['t', 'ch'],
  t: ['c', 'ch'],
  ch: ['t', 'c'],
  m: ['n'],
};

type Add = (key: string, slip: number) => void;

const most = 20_000;
const known = new Map<string, readonly Near[]>();

/** The syllables in use from which one slip leads to `typed`, remembered. */
export function nearSyllables(typed: WordForm): readonly Near[] {
  const before = known.get(typed.key);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const near = find(typed);
  known.set(typed.key, near);
  return near;
}

function find(typed: WordForm): readonly Near[] {
  const slips = new Map<string, number>();
  const add: Add = (key, slip) => {
    if (key !== typed.key && slip < (slips.get(key) ?? Infinity)) slips.set(key, slip);
  };
  otherMarks(typed, add);
  otherSounds(typed, add);
  otherLetters(typed, add);
  if (typed.syllable === undefined) otherOrder(typed, add);
  const decoded = typed.syllable === undefined ? telexDecode(typed.key) : undefined;
  const key = decoded === undefined ? '' : wordForm(decoded).key;
  if (isHeard(key)) add(key, COST.telexKeys);
  return [...slips].map(([each, slip]) => ({ key: each, slip }));
}

function otherMarks({ key, letters, bare, tone }: WordForm, add: Add): void {
  for (const each of heardSpelt(letters)) add(each.key, toneSlip(each.tone, tone));
  for (const each of heardBare(bare)) {
    if (each.tone === tone) add(each.key, COST.shape);
    else add(each.key, key === bare ? COST.allMarksLost : COST.toneAndShape);
  }
}

function toneSlip(meant: Tone, typed: Tone): number {
  if (typed === 'ngang') return COST.toneLost;
  const isAlike = (one: Tone) => one === 'hoi' || one === 'nga';
  return isAlike(meant) && isAlike(typed) ? COST.hookForTilde : COST.toneChanged;
}

function otherSounds({ letters, tone }: WordForm, add: Add): void {
  const spell = (text: string) => {
    for (const each of heardSpelt(text)) if (each.tone === tone) add(each.key, COST.likeSound);
  };
  for (const [one, other] of ONSETS) {
    if (letters.startsWith(one)) spell(other + letters.slice(one.length));
    if (letters.startsWith(other)) spell(one + letters.slice(other.length));
  }
  const [, open = '', coda = ''] = /^(.*?)(ng|nh|ch|[cmnt])?$/.exec(letters) ?? [];
  for (const other of CODAS[coda] ?? []) spell(open + other);
}

/** One letter lost, added, replaced, or two swapped. */
function otherLetters({ letters, tone }: WordForm, add: Add): void {
  for (const meant of spellingsNear(letters)) {
    const { slip, losesVowel } = letterSlip(meant, letters);
    if (slip === Infinity) continue;
    for (const each of heardSpelt(meant)) {
      if (each.tone === tone) add(each.key, slip);
      // The tone went with the vowel that bore it.
      else if (losesVowel && tone === 'ngang') add(each.key, slip + COST.toneLostWithLetter);
    }
  }
}

/** `đucợ`: two letters swapped, and a mark typed on what stood there by then. */
function otherOrder({ bare, tone }: WordForm, add: Add): void {
  for (let at = 0; at + 1 < bare.length; at += 1) {
    const swapped = bare.slice(0, at) + bare.charAt(at + 1) + bare.charAt(at) + bare.slice(at + 2);
    for (const each of heardBare(swapped)) {
      if (each.tone === tone) add(each.key, COST.lettersSwapped + COST.shape);
    }
  }
}

/** What leads from one spelling to another that shares all its letters but one; or nothing does. */
function letterSlip(meant: string, typed: string): { slip: number; losesVowel: boolean } {
  let at = 0;
  while (at < meant.length && meant[at] === typed[at]) at += 1;
  const [letter, key] = [meant.charAt(at), typed.charAt(at)];
  if (meant.length > typed.length) {
    return { slip: COST.letterLost, losesVowel: VOWELS.includes(letter) };
  }
  if (meant.length < typed.length) return { slip: COST.letterAdded, losesVowel: false };
  const isSwap =
    meant.slice(at, at + 2) === typed.charAt(at + 1) + key &&
    meant.slice(at + 2) === typed.slice(at + 2);
  if (isSwap) return { slip: COST.lettersSwapped, losesVowel: false };
  const isOne = meant.slice(at + 1) === typed.slice(at + 1);
  return { slip: isOne ? replacing(letter, key) : Infinity, losesVowel: false };
}

function replacing(meant: string, typed: string): number {
  if (SAME_SHAPE.some((group) => group.includes(meant) && group.includes(typed))) return COST.shape;
  if (besides(meant, typed)) return COST.neighbourKey;
  return VOWELS.includes(meant) && VOWELS.includes(typed) ? COST.otherVowel : COST.otherLetter;
}

function besides(one: string, other: string): boolean {
  return ROWS.some((row) => {
    const [at, beside] = [row.indexOf(one), row.indexOf(other)];
    return at >= 0 && beside >= 0 && Math.abs(at - beside) === 1;
  });
}
