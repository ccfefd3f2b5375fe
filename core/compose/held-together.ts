import { cellWordsMm } from './cell-width.ts';
import type { FigureNode, FlowNode, ParagraphNode, TableNode } from './composition.ts';
import { textWidthMm } from './text-width.ts';
import { PT_PER_MM } from './units.ts';

/** So many lines of text, or rows of a longer table, at least stand on the page of the closing. */
const LEAST_LINES = 2;
/** A table up to this height goes to the page of the closing whole. */
const WHOLE_TABLE_PT = 280;

/** Whether the words take more than one line of `textMm`; two is all that one needs to know. */
function lineCount(
  { label, runs, sizePt, firstLineMm, leftMm, rightMm }: ParagraphNode,
  textMm: number,
) {
  const words = label ? [{ ...label, text: `${label.text} ` }, ...runs] : runs;
  const widthMm = words.reduce((sum, run) => sum + textWidthMm(run.text, sizePt, run), firstLineMm);
  const isBroken = words.some(({ text }) => text.includes('\n'));
  return isBroken || widthMm > textMm - leftMm - rightMm ? LEAST_LINES : 1;
}

/** About how high a row is: its cell with the most lines. */
function rowHeightPt(table: TableNode, row: TableNode['rows'][number]): number {
  const heights = row.map(({ content }, index) =>
    content.reduce((sum, { runs, sizePt, linePt, spaceBeforePt, spaceAfterPt }) => {
      const widthMm = runs.reduce((all, run) => all + textWidthMm(run.text, sizePt, run), 0);
      const breaks = runs.reduce((all, run) => all + run.text.split('\n').length - 1, 0);
      const lines = breaks + Math.ceil(widthMm / Math.max(cellWordsMm(table, index), 1));
      return sum + Math.max(lines, 1) * linePt + spaceBeforePt + spaceAfterPt;
    }, 0),
  );
  return Math.max(...heights);
}

/** How many of the last rows are held: all of a low table, else two, but none that fills a page. */
function heldRowCount(table: TableNode): number {
  const { rows } = table;
  const heights = rows.map((row) => rowHeightPt(table, row)).toReversed();
  let sum = 0;
  const tooHigh = heights.findIndex((height) => {
    sum += height;
    return sum > WHOLE_TABLE_PT;
  });
  return tooHigh < 0 ? rows.length : Math.min(tooHigh, LEAST_LINES);
}

/** `node` with its end held to the closing: rows stay with what follows where their words do. */
function heldTable(node: TableNode, gapPt: number): TableNode {
  const from = node.rows.length - heldRowCount(node);
  const rows = node.rows.map((row, index) =>
    index < from
      ? row
      : row.map((cell) => ({
          content: cell.content.map((each) => ({ ...each, keepWithNext: true })),
        })),
  );
  return { ...node, rows, spaceAfterPt: gapPt };
}

/**
 * Whether the closing can follow a picture on one page: a high one goes without, rather than that the
 * closing is set where there is no room for it.
 */
function holdsClosing({ heightMm }: FigureNode): boolean {
  return heightMm * PT_PER_MM <= WHOLE_TABLE_PT;
}

/** `node` as the last of a text: the space to the closing below it, held to it or not. */
function ended(node: ParagraphNode | FigureNode, isHeld: boolean, gapPt: number) {
  return { ...node, keepWithNext: isHeld, spaceAfterPt: gapPt };
}

/** Whether a node is held by the picture above it, which would come along with it. */
function isCaption(body: readonly FlowNode[], index: number): boolean {
  const above = body[index - 1];
  return above?.kind === 'figure' && above.keepWithNext;
}

/** A picture at the end, with its caption or without. */
function heldFigure(body: readonly FlowNode[], figure: FigureNode, gapPt: number) {
  const isHeld = holdsClosing(figure);
  const end = body.at(-1);
  if (end?.kind !== 'paragraph') return body.with(-1, ended(figure, isHeld, gapPt));
  return body.with(-1, ended(end, isHeld, gapPt));
}

/**
 * The text with its end held to what follows, so that the closing never stands alone on a page: the
 * last paragraph, and those before it as long as they do not make two lines together; or the table
 * or figure with which it ends.
 *
 * @param gapPt - the space between the text and the closing
 */
export function heldToClosing(
  body: readonly FlowNode[],
  textMm: number,
  gapPt: number,
): readonly FlowNode[] {
  const held = [...body];
  const end = body.at(-1);
  if (end?.kind === 'table') return held.with(-1, heldTable(end, gapPt));
  if (end?.kind === 'figure') return heldFigure(body, end, gapPt);
  const above = body.at(-2);
  if (above?.kind === 'figure' && above.keepWithNext) return heldFigure(body, above, gapPt);
  let lines = 0;
  for (let index = body.length - 1; lines < LEAST_LINES; index -= 1) {
    const node = body[index];
    if (node?.kind !== 'paragraph' || isCaption(body, index)) break;
    const isLast = index === body.length - 1;
    held[index] = { ...node, keepWithNext: true, ...(isLast ? { spaceAfterPt: gapPt } : {}) };
    lines += lineCount(node, textMm);
  }
  return held;
}
