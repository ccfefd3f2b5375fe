import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { wordBounds } from '#core/text/word-bounds.ts';
import { defineTextRule } from '../define-rule.ts';

const ANY = /[“”"]/gu;
const STRAIGHT = /"/gu;

const BEFORE_OPENING = /[\s([{“]/;

/** Which mark a straight one stands for: it opens at a beginning and closes after a word. */
function curved(text: string, index: number): string {
  return index === 0 || BEFORE_OPENING.test(text.charAt(index - 1)) ? '“' : '”';
}

/**
 * The opening and closing marks that are not matched, by their places. A straight one matches as
 * what it stands for, and is told for being straight alone.
 */
function unmatched(text: string): readonly number[] {
  const open: number[] = [];
  const alone: number[] = [];
  for (const { 0: mark, index } of matchesOf(text, ANY)) {
    if ((mark === '"' ? curved(text, index) : mark) === '“') open.push(index);
    else if (open.pop() === undefined) alone.push(index);
  }
  return [...open, ...alone].filter((index) => text[index] !== '"').sort((a, b) => a - b);
}

/** The words that straight marks touch, each once. */
function words(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let last = 0;
  for (const { index } of matchesOf(text, STRAIGHT)) {
    if (index < last) continue;
    const { start, end } = wordBounds(text, index, index + 1);
    ends.set(Math.max(start, last), end);
    last = end;
  }
  return ends;
}

export const quotes = defineTextRule({
  id: 'quotes',
  number: 66,
  severity: 'warning',
  fix: 'safe',
  messages: {
    unmatched: 'Dấu ngoặc kép không đủ cặp: {found}',
    straight: 'Dùng dấu ngoặc kép “…”, không dùng dấu thẳng: {found}',
  },
  concerns: ({ text }) => /["“”]/.test(text),
  *check({ text }) {
    for (const index of unmatched(text)) {
      yield {
        messageId: 'unmatched',
        clause: USAGE.spacing,
        ...wordBounds(text, index, index + 1),
      };
    }
    for (const [start, end] of words(text)) {
      const replacement = text
        .slice(start, end)
        .replace(/"/gu, (_, offset: number) => curved(text, start + offset));
      yield { messageId: 'straight', clause: USAGE.spacing, start, end, replacement };
    }
  },
});
