import { likeCase } from '../text/syllable.ts';
import { type Bond, bondOf } from './compounds.ts';
import { isHeard } from './heard-syllables.ts';
import { isLoanWord } from './loan-words.ts';
import { gainOf, meantAt } from './meant.ts';
import type { Misspelling } from './misspelling.ts';
import { wordForm } from './word-key.ts';
import type { Word } from './words.ts';

/** How much likelier the text must read with its blanks elsewhere. */
const ENOUGH = 12;
/** `điểm c`, `khoản b`: letters that number, and so stand alone. */
const NUMBERED = new Set(
  'điểm khoản mục tiết ý nhóm bảng lục loại hạng khối lớp tổ đội ca cột dòng hàng ô phần hình gan min'.split(
    ' ',
  ),
);
const marked = /[^\0-\u007f]/;
const vowel = /[aeiouy]/;

/** Another way to part the letters of one or two words, and how much likelier it reads. */
type Parting = { readonly texts: readonly string[]; readonly gain: number };

/**
 * Blanks in a wrong place: `thự c hiện`, `thự chiện`, `củangười`. Only where what stands there is
 * no syllable that anyone uses, and what would stand there belongs together or to its neighbours.
 */
export function findWrongBlanks(words: readonly Word[], claimed: Set<number>): Misspelling[] {
  const found: Misspelling[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (claimed.has(at) || !isOdd(words[at])) continue;
    const finding = asMoved(words, at, claimed) ?? asParted(words, at);
    if (finding === undefined) continue;
    for (
      let index = at;
      index < words.length && (words[index]?.start ?? 0) < finding.end;
      index += 1
    )
      claimed.add(index);
    if ((words[at]?.start ?? 0) > finding.start) claimed.add(at - 1);
    found.push(finding);
  }
  return found;
}

/** A piece of a word: no syllable in use, or a vowel that is no word. */
function isOdd(word: Word | undefined): boolean {
  if (word?.class !== 'plain' || isLoanWord(word.form.key)) return false;
  return !isHeard(word.form.key) || /^[eiou]$/.test(word.form.key);
}

/** With the word before or after: one word of both, or the blank some letters away. */
function asMoved(
  words: readonly Word[],
  at: number,
  claimed: ReadonlySet<number>,
): Misspelling | undefined {
  const pairs = [at - 1, at].filter((first) => {
    const [one, other] = [words[first], words[first + 1]];
    if (one?.class !== 'plain' || other?.class !== 'plain' || !one.touchesNext) return false;
    return !claimed.has(first) && !claimed.has(first + 1) && !isNumbering(words, first);
  });
  const ways = pairs.flatMap((first) => {
    const [one, other] = [words[first]?.text ?? '', words[first + 1]?.text ?? ''];
    return [joined(words, first, one + other), ...moved(words, first, one, other)]
      .filter((way) => way !== undefined)
      .map((way) => ({ first, ...way }));
  });
  const best = ways.sort((a, b) => b.gain - a.gain)[0];
  if (best === undefined || best.gain < ENOUGH || isOneWord(words, at, best)) return undefined;
  return report(words.slice(best.first, best.first + 2), best.texts, 'not-a-syllable');
}

/** Whether one letter of the word explains it as well. */
function isOneWord(words: readonly Word[], at: number, { gain }: Parting): boolean {
  return (meantAt(words, at)[0]?.gain ?? -Infinity) > gain;
}

/** Whether a letter of the two numbers something. */
function isNumbering(words: readonly Word[], first: number): boolean {
  return [first, first + 1].some((at) => {
    const [before, word] = [words[at - 1], words[at]];
    return word?.text.length === 1 && NUMBERED.has(before?.form.key ?? '');
  });
}

function joined(words: readonly Word[], first: number, text: string): Parting | undefined {
  const { key } = wordForm(text);
  if (!isHeard(key)) return undefined;
  return { texts: [text], gain: gainOf(words, first, 2, [key]) };
}

function moved(
  words: readonly Word[],
  first: number,
  one: string,
  other: string,
): readonly Parting[] {
  const letters = one + other;
  return [-2, -1, 1, 2].flatMap((step) => {
    const at = one.length + step;
    if (at < 1 || at >= letters.length) return [];
    return partedAt(words, first, 2, letters, at);
  });
}

/** The letters as two words; nothing unless both are in use and known together. */
function partedAt(
  words: readonly Word[],
  first: number,
  count: number,
  letters: string,
  at: number,
): readonly Parting[] {
  const texts = [letters.slice(0, at), letters.slice(at)];
  const keys = texts.map((text) => wordForm(text).key);
  const [one = '', other = ''] = keys;
  if (!isHeard(one) || !isHeard(other)) return [];
  const inner: Bond = bondOf(one, other);
  return [{ texts, gain: gainOf(words, first, count, keys, inner) }];
}

/** Two words that lost the blank between them. */
function asParted(words: readonly Word[], at: number): Misspelling | undefined {
  const word = words[at];
  if (word === undefined || word.text.length < 4 || word.form.syllable !== undefined)
    return undefined;
  const { text } = word;
  const ways = Array.from(text, (_, index) => index)
    .slice(1)
    .flatMap((index) => partedAt(words, at, 1, text, index))
    .filter(({ texts }) => texts.every((part) => vowel.test(wordForm(part).bare)));
  const best = ways.sort((a, b) => b.gain - a.gain)[0];
  const enough = marked.test(text) ? 0 : ENOUGH;
  if (best === undefined || best.gain < enough || isOneWord(words, at, best)) return undefined;
  return report([word], best.texts, 'spacing');
}

function report(
  span: readonly Word[],
  texts: readonly string[],
  kind: 'spacing' | 'not-a-syllable',
): Misspelling {
  const found = span.map(({ text }) => text).join(' ');
  const right = texts.join(' ');
  return {
    start: span[0]?.start ?? 0,
    end: span.at(-1)?.end ?? 0,
    kind,
    found,
    suggestions: [likeCase(right, found)],
  };
}
