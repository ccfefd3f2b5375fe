import { CAPITAL_NAMES } from '../standards/capital-names.ts';
import { type CapitalNames, COUNTED_AFTER } from '../standards/capitals.ts';
import { isCompound } from './compounds.ts';
import { wordForm } from './word-key.ts';
import type { Word } from './words.ts';

/** How one word of a name must begin; `either` is the writer's choice. */
type Case = 'capital' | 'small' | 'either';

/** A name taken apart: keys and cases of its words, and what stands between them. */
type Name = {
  readonly of: CapitalNames;
  readonly keys: readonly string[];
  readonly cases: readonly Case[];
  /** What stands after each word but the last. */
  readonly joints: readonly Joint[];
};

/** A blank; a comma; a dash between blanks or not; a hyphen inside a name spelt by its sound. */
type Joint = 'blank' | 'comma' | 'dash' | 'hyphen';

/** A name that stands in the text, in whatever letters. */
export type FoundName = {
  readonly of: CapitalNames;
  /** How many words it takes. */
  readonly length: number;
  /** As it must be written, with the writer's own blanks and marks. */
  readonly right: string;
  readonly isRight: boolean;
};

function caseOf(word: string): Case {
  if (word.startsWith('~')) return 'either';
  return word.charAt(0) === word.charAt(0).toLowerCase() ? 'small' : 'capital';
}

const JOINTS: Readonly<Record<string, Joint>> = { ',': 'comma', ' -': 'dash', '-': 'hyphen' };

function nameOf(of: CapitalNames, name: string): Name {
  const parts = [...name.matchAll(/(~?\p{L}+)(,| -|-)?/gu)];
  const words = parts.map(([, word = '']) => word);
  return {
    of,
    keys: words.map((word) => wordForm(word.replace('~', '')).key),
    cases: words.map(caseOf),
    joints: parts.map(([, , mark = '']) => JOINTS[mark] ?? 'blank'),
  };
}

/** Names by the key of their first word, then of their second; longer ones first. */
type Index = ReadonlyMap<string, ReadonlyMap<string, readonly Name[]>>;

let index: Index | undefined;

function makeIndex(): Index {
  const byFirst = new Map<string, Map<string, Name[]>>();
  for (const of of CAPITAL_NAMES) {
    for (const name of of.names.map((each) => nameOf(of, each))) {
      const [first = '', second = ''] = name.keys;
      const bySecond = byFirst.get(first) ?? new Map<string, Name[]>();
      byFirst.set(first, bySecond);
      bySecond.set(second, [...(bySecond.get(second) ?? []), name]);
    }
  }
  for (const bySecond of byFirst.values())
    for (const names of bySecond.values()) names.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

const GAPS: Readonly<Record<Joint, RegExp>> = {
  blank: /^[ \u00a0]+$/,
  comma: /^, +$/,
  dash: /^ ?[-–] ?$/,
  hyphen: /^[-\u2011]$/,
};

function gapAfter(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at]?.end, words[at + 1]?.start ?? text.length);
}

/** Whether the word begins with a capital. */
export function hasCapital({ text }: Word): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

function isCaps({ text }: Word): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Whether only the beginning of a sentence may have given this word its capital. */
export function beginsSentence(text: string, { start }: Word): boolean {
  return /(?:^|[.!?:;…“"(\n•+*]|(?:^|\s)[-–]|\d[.)]|(?:^|\s)[a-zđ]\))\s*$/u.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

function stands(text: string, words: readonly Word[], at: number, name: Name): boolean {
  if (name.joints.includes('hyphen') && isHyphened(text, words, at, name)) return false;
  return name.keys.every((key, offset) => {
    const word = words[at + offset];
    if (word === undefined || word.form.key !== key || isCaps(word)) return false;
    const joint = name.joints[offset];
    const isLast = offset === name.keys.length - 1;
    return isLast || joint === undefined || GAPS[joint].test(gapAfter(text, words, at + offset));
  });
}

/** Whether it is part of a longer spelling: `Lê-nin-grát` is not Lê-nin. */
function isHyphened(text: string, words: readonly Word[], at: number, { keys }: Name): boolean {
  const [first, last] = [words[at], words[at + keys.length - 1]];
  return /[-\u2011]/.test(text.charAt((first?.start ?? 0) - 1) + text.charAt(last?.end ?? 0));
}

function isEvident(text: string, words: readonly Word[], { of }: Name): boolean {
  const [first] = words;
  if (of.evidence === 'always' || first === undefined) return true;
  if (of.evidence === 'begun') return hasCapital(first);
  if (words.slice(1).some(hasCapital)) return true;
  if (of.evidence === 'marked') return hasCapital(first);
  return isNamed(text, first);
}

/** Whether the word has a capital that is its own. */
function isNamed(text: string, word: Word): boolean {
  return hasCapital(word) && !beginsSentence(text, word);
}

/** A name of so many words is meant, wherever it stands. */
const SURE_LENGTH = 4;

/** Whether a neighbour makes another word or a longer name of it: `cán bộ y tế`, `Bảo Lâm đồng ý`. */
function belongsElsewhere(
  text: string,
  words: readonly Word[],
  at: number,
  { of, keys, cases }: Name,
): boolean {
  const [first, last] = [words[at], words[at + keys.length - 1]];
  const before = words[at - 1]?.touchesNext ? words[at - 1] : undefined;
  const after = last?.touchesNext ? words[at + keys.length] : undefined;
  if (first === undefined || last === undefined) return true;
  if (before && of.notAfter?.includes(before.text.toLowerCase())) return true;
  // `các sở Tài chính, Nội vụ` and `các Ban quản lý dự án` name no body.
  const isBegun = hasCapital(first) && words.slice(at + 1, at + keys.length).some(hasCapital);
  if (before && !isBegun && COUNTED_AFTER.has(before.form.key)) return true;
  if (after && of.notBefore?.includes(after.text.toLowerCase())) return true;
  if (of.alone && [before, after].some((each) => each && isNamed(text, each))) return true;
  const joins = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined && b !== undefined && !hasCapital(b) && isCompound(a.form.key, b.form.key);
  const isOpen = cases[0] !== 'either';
  // `cáp quang Trung tâm` has the capital of another word.
  const isLent = of.evidence === 'named' && cases[0] === 'capital' && !hasCapital(first);
  const isEndOpen = cases.at(-1) === 'capital' && (!hasCapital(last) || isLent);
  // Four words and more are no chance, whatever stands before.
  const isShort = keys.length < SURE_LENGTH;
  return (isOpen && isShort && joins(before, first)) || joins(isEndOpen ? last : undefined, after);
}

/** The word with its first letter as the name has it, and small letters after. */
function written({ text }: Word, as: Case | undefined): string {
  if (as === 'either' || as === undefined) return text;
  const lower = text.toLowerCase();
  return as === 'small' ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
}

function rightForm(text: string, words: readonly Word[], at: number, { cases }: Name): string {
  const firstIsSentence = cases[0] === 'small';
  return cases
    .map((as, offset) => {
      const word = words[at + offset];
      if (word === undefined) return '';
      const kept = firstIsSentence && offset === 0 && beginsSentence(text, word);
      const gap = offset < cases.length - 1 ? gapAfter(text, words, at + offset) : '';
      return written(word, kept ? 'either' : as) + gap;
    })
    .join('');
}

/**
 * The longest name of our lists that stands at word `at`, whether rightly written or not; undefined
 * where none does, or where its neighbours make something else of it.
 */
export function nameAt(
  text: string,
  words: readonly Word[],
  at: number,
  system: 'party' | 'state',
): FoundName | undefined {
  index ??= makeIndex();
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const candidates = index.get(first.form.key)?.get(second.form.key);
  const name = candidates?.find(
    (each) =>
      (each.of.systems?.includes(system) ?? system === 'state') && stands(text, words, at, each),
  );
  if (name === undefined) return undefined;
  const length = name.keys.length;
  const own = words.slice(at, at + length);
  if (!isEvident(text, own, name) || belongsElsewhere(text, words, at, name)) return undefined;
  const right = rightForm(text, words, at, name);
  const found = text.slice(first.start, own.at(-1)?.end);
  return { of: name.of, length, right, isRight: found === right };
}
