import { annexHeads } from './annex-heads.ts';
import { headAbove, isFrameLine, isNumberLine, isTitleLine } from './frame-line.ts';
import type { Line } from './line.ts';
import { afterRecipientsLabel, LONGEST_FRAME_LINE } from './line-kinds.ts';

/** A header has no more lines between its title and its number. */
const FARTHEST = 14;

/** Where a second header stands whole after `from`: a title and a number close by; -1 for none. */
function secondFrame(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((line, index) => index > from && isFrameLine(line));
  const first = lines[at];
  if (!first) return -1;
  const wanted = isTitleLine(first) ? isNumberLine : isTitleLine;
  return wanted(first) || lines.slice(at + 1, at + 1 + FARTHEST).some(wanted) ? at : -1;
}

/**
 * Where another document begins that was pasted below the first: a whole header after a closing
 * with nơi nhận, and no annex between them. The end of all lines where there is none.
 */
export function nextDocument(lines: readonly Line[]): number {
  const own = lines.findIndex(isFrameLine);
  if (own < 0) return lines.length;
  const closing = lines.findIndex(
    ({ text }, index) =>
      index > own && text.length <= LONGEST_FRAME_LINE && afterRecipientsLabel(text) !== null,
  );
  const frame = closing < 0 ? -1 : secondFrame(lines, closing);
  if (frame < 0) return lines.length;
  const start = headAbove(lines, frame);
  const between = lines.slice(closing, start);
  return annexHeads(between, 0, 'with-lists').length > 0 ? lines.length : start;
}
