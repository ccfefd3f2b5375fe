import { letterRuns } from '../text/letter-runs.ts';
import { matchesOf } from '../text/matches.ts';
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
  /** Whether a figure stands right before or after it on the line: `ngày 05 tháng`. */
  readonly figureBefore: boolean;
  readonly figureAfter: boolean;
}

const sentenceStart = /(?:^|[.!?:;…"“”«(\]\n\t–—|*/]|(?:^|\s)[-+•]|\d[.)]|(?:^|\s)[a-zđ]\))\s*$/u;
const addressMark = /@|:\/\/|^www\.|\.(?:vn|com|net|org|gov|edu|docx?|xlsx?|pdf)\b/i;
/** What a text with an address in it is never without. */
const addressSign = /@|:\/\/|www\.|\.(?:vn|com|net|org|gov|edu|docx?|xlsx?|pdf)\b/i;
const unbroken = /\S{201}/;
const chunks = /\S{4,}/g;
/** Nothing longer without a blank is prose; it also bounds what one word can cost. */
const longestChunk = 200;
const longestWord = 30;
const joiner = /[\p{N}\-/_@&%’'+=#.,]/u;

/** What a word tells whatever stands around it. */
interface Spelling {
  readonly form: WordForm;
  readonly letters: 'small' | 'capital' | 'caps' | 'mixed';
  readonly beginsLarge: boolean;
}

const mostSpellings = 20_000;
const spellings = new Map<string, Spelling>();

function spellingOf(word: string): Spelling {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  if (spellings.size >= mostSpellings) spellings.clear();
  const beginsLarge = /^\p{Lu}/u.test(word);
  const spelling = { form: wordForm(word), letters: lettersOf(word), beginsLarge };
  spellings.set(word, spelling);
  return spelling;
}

function lettersOf(word: string): Spelling['letters'] {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return word === word.toLowerCase() ? 'small' : 'mixed';
  if (word.length > 1 && word === word.toUpperCase()) return 'caps';
  return word.slice(1) === word.slice(1).toLowerCase() ? 'capital' : 'mixed';
}

/** Splits a text into words and says how each is to be read; offsets in UTF-16 units. */
export function wordsOf(text: string): readonly Word[] {
  const addresses = addressesIn(text);
  const bounds = letterRuns(text);
  let nextAddress = 0;
  let afterName = false;
  const words: Word[] = [];
  let next = text.slice(bounds[0], bounds[1]);
  for (let at = 0; at < bounds.length; at += 2) {
    const word = next;
    const start = bounds[at] ?? 0;
    const end = bounds[at + 1] ?? 0;
    const following = bounds[at + 2];
    next = following === undefined ? '' : text.slice(following, bounds[at + 3]);
    while ((addresses[nextAddress]?.[1] ?? Infinity) <= start) nextAddress += 1;
    const inside = (addresses[nextAddress]?.[0] ?? Infinity) <= start;
    const touchesNext = following !== undefined && isBlankBetween(text, end, following);
    const { form, letters } = spellingOf(word);
    const isSkipped = inside || end - start > longestWord || isJoined(text, start, end);
    const kind: WordClass = isSkipped
      ? 'skip'
      : classOf(letters, text, start, touchesNext ? next : '', afterName);
    const figureBefore = isBlank(text, start - 1) && isFigure(text, start - 2);
    const figureAfter = !touchesNext && isBlank(text, end) && isFigure(text, end + 1);
    words.push({
      text: word,
      start,
      end,
      form,
      class: kind,
      touchesNext,
      figureBefore,
      figureAfter,
    });
    afterName = touchesNext && kind === 'name';
  }
  return words;
}

function isBlankBetween(text: string, end: number, next: number): boolean {
  for (let at = end; at < next; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark !== 0x20 && mark !== 0xa0) return false;
  }
  return true;
}

/** Spans of web and mail addresses, file names and unbroken runs. */
function addressesIn(text: string): readonly (readonly [number, number])[] {
  const mayBeUnbroken = text.length > longestChunk && unbroken.test(text);
  if (!mayBeUnbroken && !addressSign.test(text)) return noSpans;
  const spans: (readonly [number, number])[] = [];
  for (const found of matchesOf(text, chunks)) {
    const chunk = found[0];
    if (chunk.length <= longestChunk && !addressMark.test(chunk)) continue;
    spans.push([found.index, found.index + chunk.length]);
  }
  return spans;
}

const noSpans: readonly (readonly [number, number])[] = [];

function classOf(
  letters: Spelling['letters'],
  text: string,
  start: number,
  next: string,
  afterName: boolean,
): WordClass {
  if (letters === 'small') return 'plain';
  if (letters !== 'capital') return letters === 'caps' ? 'caps' : 'skip';
  if (afterName || (next !== '' && spellingOf(next).beginsLarge)) return 'name';
  return sentenceStart.test(text.slice(Math.max(0, start - 12), start)) ? 'plain' : 'name';
}

/** Part of a code, a hyphened or slashed word, or an address: 11-KH/BTGQU, vắc-xin, và/hoặc. */
function isJoined(text: string, start: number, end: number): boolean {
  // Most words stand between blanks; ask the patterns only about the others.
  if (isBlank(text, start - 1) && isBlank(text, end)) return false;
  return sticks(text, start - 1, -1) || sticks(text, end, 1);
}

function isFigure(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  return mark >= 0x30 && mark <= 0x39;
}

function isBlank(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const mark = text.charCodeAt(at);
  return mark === 0x20 || mark === 0x0a;
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
