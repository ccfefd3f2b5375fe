import { likeCase } from '../text/syllable.ts';
import { areKnown, FIGURE } from './compounds.ts';
import { beside, betterOf, bondWith, isReadable, meantAt } from './meant.ts';
import type { Misspelling } from './misspelling.ts';
import { isFunctionWord } from './readings.ts';
import type { Word } from './words.ts';

/** How much likelier another reading must be before a syllable of the language is doubted. */
const ENOUGH = 8;
/** Another reading this near to the best is offered too. */
const NEARLY = 1;
/** Function words that are nouns and verbs too, and so what slips make of others. */
const CONTENT = new Set('đi làm lên mới năm ngày người nhân nhiều qua ra số tháng xây'.split(' '));
const SOFT = /[\u00ad\u200b]/;
const marked = /[^\0-\u007f]/;

/**
 * Real syllables that nobody writes here, where one slip away stands what everybody writes: `quy
 * định nay`, `đơn vị va cá nhân`. Both neighbours must be strangers to the syllable.
 */
export function findImprobableWords(
  text: string,
  words: readonly Word[],
  claimed: Set<number>,
): Misspelling[] {
  // Letters without any marks are a foreign text, or one typed so on purpose.
  if (!marked.test(text)) return [];
  const found: Misspelling[] = [];
  let isKnownBefore = false;
  for (let at = 0; at < words.length; at += 1) {
    const isKnownAfter = isBound(words, at);
    const isStranger = !isKnownBefore && !isKnownAfter;
    isKnownBefore = isKnownAfter && words[at]?.touchesNext === true;
    if (!isStranger || claimed.has(at) || !mayBeSlip(text, words, at)) continue;
    const [best, ...others] = meantAt(words, at);
    if (best === undefined || best.gain < ENOUGH) continue;
    const keys = [best, ...others.filter(({ gain }) => gain > best.gain - NEARLY)];
    found.push(report(words, at, claimed, keys.map(({ key }) => key).slice(0, 3)));
  }
  return found;
}

/** Whether the word is known to stand before the one after it. */
function isBound(words: readonly Word[], at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  if (word === undefined || !isReadable(word)) return false;
  if (!word.touchesNext) return word.figureAfter && areKnown(word.form.key, FIGURE);
  if (after === undefined || !isReadable(after)) return false;
  return areKnown(word.form.key, after.form.key);
}

/** Whether a slip may have made the word: it is prose, and no figure knows it. */
function mayBeSlip(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.class !== 'plain' || word.form.syllable === undefined) return false;
  // A soft hyphen parts one word; what stands before it is a piece.
  if (SOFT.test(text.charAt(word.start - 1) + text.charAt(word.end))) return false;
  // A letter may stand for itself: `nhóm a`.
  if (word.text.length < 2) return false;
  if (isFunctionWord(word.form.key) && !CONTENT.has(word.form.key)) return false;
  return !word.figureBefore || !areKnown(FIGURE, word.form.key);
}

/** The word, with the neighbour that its right reading belongs to. */
function report(
  words: readonly Word[],
  at: number,
  claimed: Set<number>,
  keys: readonly string[],
): Misspelling {
  const [key = ''] = keys;
  const free = (index: number, word: Word | undefined) => (claimed.has(index) ? undefined : word);
  const neighbours = beside(words, at);
  const before = free(at - 1, neighbours.before);
  const after = free(at + 1, neighbours.after);
  const left = before ? bondWith(before, key) : 'none';
  const right = after ? bondWith(key, after) : 'none';
  const isLeft = left !== 'none' && betterOf(left, right) === left;
  const from = isLeft ? at - 1 : at;
  const to = !isLeft && right !== 'none' ? at + 1 : at;
  const span = words.slice(from, to + 1);
  for (let index = from; index <= to; index += 1) claimed.add(index);
  const spell = (meant: string) =>
    span.map((word) => (word === words[at] ? likeCase(meant, word.text) : word.text)).join(' ');
  return {
    start: span[0]?.start ?? 0,
    end: span.at(-1)?.end ?? 0,
    kind: 'unlikely-pair',
    found: span.map((word) => word.text).join(' '),
    suggestions: keys.map(spell),
  };
}
