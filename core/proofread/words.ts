import { type WordForm, wordForm } from './word-key.ts';

/**
 * What a written word is to the proofreader: `plain` is checked; `name` (capital inside a
 * sentence), `caps` (heading or abbreviation) and `skip` (code, number, address) hardly are.
 */
export type WordClass = 'plain' | 'name' | 'caps' | 'skip';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: WordForm;
  readonly class: WordClass;
  /** Only blanks on the same line stand between this word and the next. */
  readonly touchesNext: boolean;
}

const wordPattern = /\p{L}[\p{L}\p{M}]*/gu;
const sentenceStart = /(?:^|[.!?:;…"“”«(\]\n\t–—|*/]|(?:^|\s)[-+•]|\d[.)]|(?:^|\s)[a-zđ]\))\s*$/u;
const addressMark = /@|:\/\/|^www\.|\.(?:vn|com|net|org|gov|edu|docx?|xlsx?|pdf)\b/i;
/** Nothing longer without a blank is prose; it also bounds what one word can cost. */
const longestChunk = 200;
const longestWord = 30;
const joiner = /[\p{N}\-/_@&%’'+=#.,]/u;

/** Splits a text into words and says how each is to be read; offsets in UTF-16 units. */
export function wordsOf(text: string): readonly Word[] {
  const addresses = addressesIn(text);
  const raw = [...text.matchAll(wordPattern)];
  let nextAddress = 0;
  const words: Word[] = [];
  raw.forEach((found, at) => {
    const start = found.index;
    const end = start + found[0].length;
    while ((addresses[nextAddress]?.[1] ?? Infinity) <= start) nextAddress += 1;
    const inside = (addresses[nextAddress]?.[0] ?? Infinity) <= start;
    const following = raw[at + 1];
    const gap = following === undefined ? '\n' : text.slice(end, following.index);
    const touchesNext = gap === ' ' || /^[ \u00a0]+$/.test(gap);
    const previous = words[at - 1];
    const afterName = previous?.touchesNext === true && previous.class === 'name';
    const nextCapital = touchesNext && /^\p{Lu}/u.test(following?.[0] ?? '');
    const kind = inside ? 'skip' : classOf(text, start, found[0], nextCapital, afterName);
    words.push({
      text: found[0],
      start,
      end,
      form: wordForm(found[0]),
      class: kind,
      touchesNext,
    });
  });
  return words;
}

/** Spans of web and mail addresses, file names and unbroken runs. */
function addressesIn(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (const found of text.matchAll(/\S{4,}/g)) {
    const chunk = found[0];
    if (chunk.length <= longestChunk && !addressMark.test(chunk)) continue;
    spans.push([found.index, found.index + chunk.length]);
  }
  return spans;
}

function classOf(
  text: string,
  start: number,
  word: string,
  nextCapital: boolean,
  afterName: boolean,
): WordClass {
  if (word.length > longestWord || isJoined(text, start, start + word.length)) return 'skip';
  const first = word.charAt(0);
  if (first === first.toLowerCase()) {
    return word === word.toLowerCase() ? 'plain' : 'skip';
  }
  if (word.length > 1 && word === word.toUpperCase()) return 'caps';
  if (word.slice(1) !== word.slice(1).toLowerCase()) return 'skip';
  if (nextCapital || afterName) return 'name';
  return sentenceStart.test(text.slice(Math.max(0, start - 12), start)) ? 'plain' : 'name';
}

/** Part of a code, a hyphened or slashed word, or an address: 11-KH/BTGQU, vắc-xin, và/hoặc. */
function isJoined(text: string, start: number, end: number): boolean {
  // Most words stand between blanks; ask the patterns only about the others.
  if (isBlank(text, start - 1) && isBlank(text, end)) return false;
  return sticks(text, start - 1, -1) || sticks(text, end, 1);
}

function isBlank(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === ' ' || mark === '\n' || mark === '';
}

function sticks(text: string, at: number, step: 1 | -1): boolean {
  const mark = text.charAt(at);
  if (mark === '' || !joiner.test(mark)) return false;
  if (/\p{N}/u.test(mark)) return true;
  const beyond = text.charAt(at + step);
  if (!/[\p{L}\p{N}]/u.test(beyond)) return false;
  // "xong.Tiếp", "dân,cán bộ": a forgotten blank, not a code.
  if (mark === ',') return /\p{N}/u.test(beyond);
  if (mark !== '.') return true;
  const [left, right] = step === 1 ? [text.charAt(at - 1), beyond] : [beyond, text.charAt(at + 1)];
  return !(/\p{Ll}/u.test(left) && /\p{Lu}/u.test(right));
}
