import { isSyllable, likeCase } from '../text/syllable.ts';
import { isCompound, officeHeads, officeTails, syllablesSpelt } from './compounds.ts';
import { isFreeWord } from './free-words.ts';
import { isLoanWord } from './loan-words.ts';
import { type Meant, meantAt } from './meant.ts';
import type { Misspelling } from './misspelling.ts';
import { mistypes } from './one-edit.ts';
import { isPlainTelex, telexDecode } from './telex.ts';
import { wordForm } from './word-key.ts';
import type { Word } from './words.ts';

/** How much likelier another word must read where this one may be foreign. */
const ENOUGH = 8.5;
/** Letters without a vowel are no word of any language. */
const ENOUGH_OF_CONSONANTS = 5;
const accented = /[^\0-\u007f]/;
const marked = /[^a-z]/;
/** What a Vietnamese keyboard writes, stray marks included; other letters are foreign words. */
const ownLetters =
  /^(?:[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]|\p{M})+$/u;
const vowel = /[aeiouy]/;

/**
 * Words that cannot be Vietnamese syllables. A word with Vietnamese letters is wrong unless it
 * is a loan word; one in plain letters may be foreign, so it needs a neighbour that tells.
 */
export function findNonSyllables(
  text: string,
  words: readonly Word[],
  claimed: Set<number>,
): Misspelling[] {
  // Letters without any marks are a foreign text, or one typed so on purpose.
  const isForeign = !accented.test(text);
  const found: Misspelling[] = [];
  words.forEach((word, at) => {
    if (claimed.has(at) || word.form.syllable !== undefined || !mayBeWord(word)) return;
    const meant = isForeign ? [] : meantAt(words, at);
    const finding = judge(word, meant, neighbour(words, at, -1), neighbour(words, at, 1));
    if (finding === undefined) return;
    claimed.add(at);
    found.push(finding);
  });
  return found;
}

function mayBeWord(word: Word): boolean {
  if (word.class !== 'plain' && word.class !== 'caps') return false;
  if (isLoanWord(word.form.key) || !ownLetters.test(word.form.key)) return false;
  return word.text.length > (vowel.test(word.form.bare) ? 1 : 2);
}

function neighbour(words: readonly Word[], at: number, step: 1 | -1): Word | undefined {
  const other = words[at + step];
  const left = step === 1 ? words[at] : other;
  return left?.touchesNext && other?.class !== 'skip' ? other : undefined;
}

function judge(
  word: Word,
  meant: readonly Meant[],
  before?: Word,
  after?: Word,
): Misspelling | undefined {
  const lower = word.form.key;
  const split = splitInTwo(lower);
  if (split !== undefined) return finding(word, 'spacing', [split]);
  const enough = vowel.test(word.form.bare) ? ENOUGH : ENOUGH_OF_CONSONANTS;
  const likely = meant.filter(({ gain }) => gain > enough).map(({ key }) => key);
  const near = [...new Set([...likely, ...contextual(word, before, after)])].slice(0, 3);
  const sure = near.length > 0;
  if (word.class === 'caps' || !marked.test(lower)) {
    if (sure) return finding(word, 'not-a-syllable', near);
    const decoded = word.class === 'plain' ? telexDecode(lower) : undefined;
    const common = lower.length > (/[fj]$/.test(lower) ? 2 : 3);
    const plain = decoded && (isPlainTelex(lower) || (common && isFreeWord(wordForm(decoded).key)));
    return plain ? finding(word, 'not-a-syllable', [decoded]) : undefined;
  }
  if (!sure && looksBorrowed(lower)) return undefined;
  return finding(word, 'not-a-syllable', sure ? near : alone(word));
}

/** Suggestions that make a known word with a neighbour. */
function contextual(word: Word, before?: Word, after?: Word): readonly string[] {
  const meant = new Set<string>();
  const decoded = telexDecode(word.form.key);
  const key = decoded === undefined ? '' : wordForm(decoded).key;
  if (decoded && before && isCompound(before.form.key, key)) meant.add(decoded);
  if (decoded && after && isCompound(key, after.form.key)) meant.add(decoded);
  for (const head of after ? officeHeads(after.form.key) : []) {
    if (mistypes(head, word.form)) meant.add(head.key);
  }
  for (const tail of before ? officeTails(before.form.key) : []) {
    if (mistypes(tail, word.form)) meant.add(tail.key);
  }
  return [...meant].slice(0, 3);
}

/** Without a neighbour's help: the Telex reading, a moved mark, a letter too many. */
function alone(word: Word): readonly string[] {
  const lower = word.form.key;
  const candidates = new Set<string>();
  for (const [wrong, right] of respellings) candidates.add(lower.replace(wrong, right));
  const decoded = telexDecode(lower);
  if (decoded !== undefined) candidates.add(decoded);
  for (let at = 0; at < word.form.letters.length && word.form.tone !== 'ngang'; at += 1) {
    const mark = markOf[word.form.tone] ?? '';
    const { letters } = word.form;
    candidates.add((letters.slice(0, at + 1) + mark + letters.slice(at + 1)).normalize('NFC'));
  }
  const spelt = syllablesSpelt(word.form.bare);
  for (const each of spelt) if (wordForm(each).tone === word.form.tone) candidates.add(each);
  for (const each of spelt) candidates.add(each);
  for (let at = 0; at < lower.length; at += 1) {
    candidates.add(lower.slice(0, at) + lower.slice(at + 1));
  }
  return [...candidates].filter(isSyllable).slice(0, 3);
}

/** The commonest ways to miss a syllable: letters that depend on their neighbour. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/^ngh/, 'ng'],
  [/^ng(?=[iíìỉĩịeéèẻẽẹêếềểễệ])/, 'ngh'],
  [/^gh/, 'g'],
  [/^g(?=[eéèẻẽẹêếềểễệ])/, 'gh'],
  [/^k/, 'c'],
  [/^c(?=[iíìỉĩịeéèẻẽẹêếềểễệyýỳỷỹỵ])/, 'k'],
  [/[ưu]ò/, 'ườ'],
  [/[ưu]ó/, 'ướ'],
  [/[ưu]ỏ/, 'ưở'],
  [/[ưu]õ/, 'ưỡ'],
  [/[ưu]ọ/, 'ượ'],
];

const markOf: Readonly<Record<string, string>> = {
  huyen: '\u0300',
  sac: '\u0301',
  hoi: '\u0309',
  nga: '\u0303',
  nang: '\u0323',
};

/** `xãhội`: two syllables of a known word with the blank forgotten. */
function splitInTwo(word: string): string | undefined {
  for (let at = 1; at < word.length; at += 1) {
    const first = wordForm(word.slice(0, at));
    const second = wordForm(word.slice(at));
    if (!first.syllable || !second.syllable || !marked.test(word)) continue;
    if (isCompound(first.key, second.key)) return `${word.slice(0, at)} ${word.slice(at)}`;
  }
  return undefined;
}

/** Solid loan words fall into syllables that begin with a consonant: rơmoóc, phôtô. */
function looksBorrowed(word: string): boolean {
  for (let at = 2; at < word.length - 1; at += 1) {
    const rest = word.slice(at);
    if (vowel.test(wordForm(rest).bare.charAt(0))) continue;
    if (isSyllable(word.slice(0, at)) && (isSyllable(rest) || looksBorrowed(rest))) return true;
  }
  return false;
}

function finding(
  word: Word,
  kind: 'not-a-syllable' | 'spacing',
  suggestions: readonly string[],
): Misspelling {
  return {
    start: word.start,
    end: word.end,
    kind,
    found: word.text,
    suggestions: suggestions.map((text) => likeCase(text, word.text)),
  };
}
