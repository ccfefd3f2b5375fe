import { CAPITALS, CONTINUING_WORDS, STOPPED_WORDS } from '../standards/capitals.ts';
import type { Slip } from './capital-contexts.ts';
import { hasCapital } from './capital-names.ts';
import type { Word } from './words.ts';

/** What ends a sentence; `…` and `...` may stand inside one, and so may a quoted one. */
const STOPS = new Set('.?!');
const END = /^[.?!] +$/;
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

/** Sentences inside a passage that begin with a small letter. */
function afterStops(text: string, words: readonly Word[]): readonly Slip[] {
  const slips: Slip[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || before.touchesNext) continue;
    if (!STOPS.has(text.charAt(before.end)) || hasCapital(word)) continue;
    if (!END.test(text.slice(before.end, word.start))) continue;
    if (!isPlain(word) || !isPlain(before)) continue;
    if (!STOPPED_WORDS.has(before.text.toLowerCase())) slips.push(raised(word));
  }
  return slips;
}

/** A paragraph that is a sentence of its own but begins with a small letter. */
function atBeginning(text: string, words: readonly Word[]): readonly Slip[] {
  const [first] = words;
  if (first === undefined || first.start !== 0 || hasCapital(first) || !isPlain(first)) return [];
  if (words.length < LEAST_WORDS || !text.trimEnd().endsWith('.')) return [];
  return CONTINUING_WORDS.has(first.form.key) ? [] : [raised(first)];
}

/**
 * Where a sentence begins with a small letter.
 *
 * @param isParagraph - whether the text is a paragraph of its own, not a heading, item or cell
 */
export function findSentenceStarts(
  text: string,
  words: readonly Word[],
  isParagraph: boolean,
): readonly Slip[] {
  const inside = afterStops(text, words);
  return isParagraph ? [...atBeginning(text, words), ...inside] : inside;
}
