import { isCapitals } from '#core/text/words.ts';
import { columnsOf, type Line } from './line.ts';
import { headKind, isName, LONGEST_FRAME_LINE } from './line-kinds.ts';
import { readNumberLine, readPlaceDate } from './number-line.ts';
import { startsAsBody } from './vocabulary.ts';

function isTitle({ text }: Line): boolean {
  const kind = headKind(text);
  return kind === 'title' || kind === 'nation' || kind === 'motto' || kind === 'union';
}

function isNumber({ text }: Line): boolean {
  return text.length <= LONGEST_FRAME_LINE && readNumberLine(text) !== null;
}

/** Whether a line, or one column of it, is the title over a document by its words alone. */
export function isTitleLine(line: Line): boolean {
  return columnsOf(line).some(isTitle);
}

/** Whether a line, or one column of it, is a document's number. */
export function isNumberLine(line: Line): boolean {
  return isNumber(line) || columnsOf(line).some(isNumber);
}

/** Whether a line is of the frame by its words alone, and can be nothing else. */
export function isFrameLine(line: Line): boolean {
  return isTitleLine(line) || isNumberLine(line);
}

/** No header has more lines above the first that is known by its words. */
const MOST_ABOVE = 8;
/** A body's name in small letters. */
const LONGEST_NAME = 80;

function isOfHead(line: Line): boolean {
  const { text } = line;
  if (text.length > LONGEST_FRAME_LINE) return false;
  const isBody = text.length <= LONGEST_NAME && startsAsBody(text) && !/[.,:;!?]$/.test(text);
  const isTold = headKind(text) !== null || readPlaceDate(text) !== null;
  return isCapitals(text) || isBody || isTold || isFrameLine(line);
}

/** The first line from `from` on that can be of the header whose first certain line is at `frame`. */
export function headBelow(lines: readonly Line[], from: number, frame: number): number {
  const at = lines.slice(from, frame).findIndex(isOfHead);
  return at < 0 ? frame : from + at;
}

/** Where the header begins whose first certain line is at `frame`: below a signer's name. */
export function headAbove(lines: readonly Line[], frame: number): number {
  const isAbove = (line: Line | undefined) =>
    line !== undefined && isOfHead(line) && (startsAsBody(line.text) || !isName(line.text));
  let start = frame;
  while (frame - start < MOST_ABOVE && isAbove(lines[start - 1])) start -= 1;
  return start;
}
