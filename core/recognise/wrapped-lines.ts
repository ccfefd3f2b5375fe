import { startsSmall } from '#core/text/words.ts';
import { parseLabel } from './body-label.ts';
import { isLaidOut, joinLines, type Line } from './line.ts';

/** Typewritten lines are about this long; a text with many such lines was broken by hand. */
const WRAP = { min: 50, max: 130, fewest: 2, share: 0.75, room: 0.85 } as const;

/** The length to which the lines of a text were broken, or null where paragraphs are whole. */
function wrapWidth(lines: readonly Line[]): number | null {
  const longest = lines.reduce((length, { text }) => Math.max(length, text.length), 0);
  if (longest < WRAP.min || longest > WRAP.max) return null;
  const full = lines.filter(({ text }) => text.length >= longest * WRAP.share).length;
  return full >= WRAP.fewest ? longest : null;
}

/** Longer lines are whole paragraphs. */
const LONGEST_LINE = 2000;
/** A paragraph of more lines than this is none. */
const MOST_LINES = 400;

function ends(text: string): boolean {
  return /[.;:!?…”")]$/.test(text);
}

function isHeading(line: Line): boolean {
  return line.text === line.text.toUpperCase();
}

/** Whether a line begins in the middle of a sentence: by a small letter, and not by a figure. */
function startsInside(text: string): boolean {
  return startsSmall(text) && !/^\d/.test(text);
}

/** Whether the first word of `line` would have had room at the end of `before`. */
function hadRoom(before: Line, line: Line, width: number): boolean {
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0;
  return before.text.length + 1 + word <= width * WRAP.room;
}

/** Whether `line` goes on with the sentence of `before`, broken off at the end of a line. */
function goesOn(before: Line, line: Line, width: number | null): boolean {
  if (Math.max(before.text.length, line.text.length) > LONGEST_LINE) return false;
  if (isLaidOut(line) || isHeading(line) || isHeading(before) || parseLabel(line.text))
    return false;
  if (line.blanksBefore > 1) return false;
  const isFull = width !== null && before.text.length >= width * WRAP.share;
  if (line.blanksBefore === 1) return isFull && !ends(before.text) && startsSmall(line.text);
  if (!ends(before.text) && startsInside(line.text)) return true;
  if (!isFull || hadRoom(before, line, width)) return false;
  const isIndented = line.column > before.column && line.column > 0;
  return !isIndented && !/[.;:!?…]$/.test(before.text);
}

/** Neighbours that `belong` together put together, joined by `joiner`. */
function together(
  lines: readonly Line[],
  joiner: string,
  belong: (before: Line, line: Line) => boolean,
): readonly Line[] {
  const whole: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = whole.at(-1);
    if (before && last && last.length < MOST_LINES && belong(before, line)) last.push(line);
    else whole.push([line]);
    before = line;
  }
  return whole.flatMap((each) => joinLines(each, joiner) ?? []);
}

/** Whether two lines stood in one paragraph of the source, with a line break between them. */
function isSameParagraph(before: Line, line: Line): boolean {
  const isShort = Math.max(before.text.length, line.text.length) <= LONGEST_LINE;
  return isShort && before.source === line.source && parseLabel(line.text) === null;
}

/**
 * The lines of a body with those put together again that belong to one paragraph: line breaks
 * inside a paragraph of the source stay line breaks, those that a line length made become spaces.
 */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const paragraphs = together(lines, '\n', isSameParagraph);
  const width = wrapWidth(paragraphs);
  return together(paragraphs, ' ', (before, line) => goesOn(before, line, width));
}
