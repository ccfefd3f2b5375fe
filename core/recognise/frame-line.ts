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
  return columnsOf(line).some(isNumber);
}

/** Whether a line is of the frame by its words alone, and can be nothing else. */
export function isFrameLine(line: Line): boolean {
  return isTitleLine(line) || isNumberLine(line);
}

/** No header has more lines above the first that is known by its words. */
const MOST_ABOVE = 8;
/** A body's name in small letters. */
const LONGEST_NAME = 80;

function isOfHead({ text }: Line): boolean {
  if (text.length > LONGEST_FRAME_LINE || isName(text)) return false;
  const isBody = text.length <= LONGEST_NAME && startsAsBody(text) && !/[.,:;!?]$/.test(text);
  return isCapitals(text) || isBody || headKind(text) !== null || readPlaceDate(text) !== null;
}

/** Where the header begins whose first certain line is the one at `frame`. */
export function headStart(lines: readonly Line[], frame: number): number {
  let start = frame;
  for (let above = lines[start - 1]; above && isOfHead(above); above = lines[start - 1]) {
    if (frame - start >= MOST_ABOVE) break;
    start -= 1;
  }
  return start;
}
