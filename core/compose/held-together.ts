import type { FlowNode, ParagraphNode } from './composition.ts';
import { textWidthMm } from './text-width.ts';

/** So many lines of text at least stand on the page of the closing. */
const LEAST_LINES = 2;

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

/**
 * The text with its end held to what follows, so that the closing never stands alone on a page: the
 * last paragraph, and those before it as long as they do not make two lines together.
 *
 * @param gapPt - the space between the text and the closing
 */
export function heldToClosing(
  body: readonly FlowNode[],
  textMm: number,
  gapPt: number,
): readonly FlowNode[] {
  const held = [...body];
  let lines = 0;
  for (let index = body.length - 1; lines < LEAST_LINES; index -= 1) {
    const node = body[index];
    if (node?.kind !== 'paragraph') break;
    const isLast = index === body.length - 1;
    held[index] = { ...node, keepWithNext: true, ...(isLast ? { spaceAfterPt: gapPt } : {}) };
    lines += lineCount(node, textMm);
  }
  return held;
}
