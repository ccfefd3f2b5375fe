import { CAPITALS, CONTINUING_WORDS, STOPPED_WORDS } from '../standards/capitals.ts';
import { hasCapital } from './capital-names.ts';
import type { Slip } from './capital-spot.ts';
import type { Word } from './words.ts';

/** What ends a sentence; `…` and `...` may stand inside one, and so may a quoted one. */
const END = /^[.?!] +$/;
/** `năm 2025. `, `(lần thứ nhất). `: what a number of a line or an abbreviation never looks like. */
const END_OF_YEAR = /^ \d{4}\. +$/;
const END_OF_BRACKETS = /^\)\. +$/;
/** Where sentences part for certain. */
const NEXT_SENTENCE = /[.?!] \p{Lu}/u;
/** A line this short may be a piece of something else. */
const LEAST_WORDS = 6;

function isPlain({ form, text, class: kind }: Word): boolean {
  return kind === 'plain' && form.syllable !== undefined && text.length > 1;
}

function raised({ start, end, text }: Word): Slip {
  return {
    start,
    end,
    right: text.charAt(0).toUpperCase() + text.slice(1),
    clause: CAPITALS.sentence,
  };
}

/** Whether what parts `before` from the next word ends a sentence. */
function ends(gap: string, before: Word): boolean {
  if (END_OF_YEAR.test(gap)) return before.form.key === 'năm';
  if (END_OF_BRACKETS.test(gap)) return isPlain(before);
  const isWord = isPlain(before) && !STOPPED_WORDS.has(before.text.toLowerCase());
  return isWord && END.test(gap);
}

/** Sentences inside a passage that begin with a small letter. */
function afterStops(text: string, words: readonly Word[]): readonly Slip[] {
  const slips: Slip[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || before.touchesNext) continue;
    if (hasCapital(word) || !isPlain(word)) continue;
    if (ends(text.slice(before.end, word.start), before)) slips.push(raised(word));
  }
  return slips;
}

/** A paragraph, or an item of several sentences, that begins with a small letter. */
function atBeginning(
  text: string,
  words: readonly Word[],
  as: 'paragraph' | 'item',
): readonly Slip[] {
  const [first] = words;
  if (first === undefined || first.start !== 0 || hasCapital(first) || !isPlain(first)) return [];
  if (words.length < LEAST_WORDS || !text.trimEnd().endsWith('.')) return [];
  if (as === 'item' && !NEXT_SENTENCE.test(text)) return [];
  return CONTINUING_WORDS.has(first.form.key) ? [] : [raised(first)];
}

/**
 * Where a sentence begins with a small letter.
 *
 * @param as - whether the text is a paragraph or an item of its own, not a heading or a cell
 */
export function findSentenceStarts(
  text: string,
  words: readonly Word[],
  as: 'paragraph' | 'item' | 'piece',
): readonly Slip[] {
  const inside = afterStops(text, words);
  return as === 'piece' ? inside : [...atBeginning(text, words, as), ...inside];
}
