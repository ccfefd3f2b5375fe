import type { Standard } from '#core/standards/standard.ts';
import type { ParagraphNode } from './composition.ts';
import { textWidthMm } from './text-width.ts';
import { PT_PER_MM } from './units.ts';

/** What the standard says of a frame around a mark; a width of null follows the words. */
export type Frame = {
  readonly widthMm: number | null;
  readonly heightMm: number;
  readonly ink: 'black' | 'red';
};

/** The width of a paragraph's words on one line, millimetres. */
export function wordsMm({ runs, sizePt }: ParagraphNode): number {
  return runs.reduce((sum, run) => sum + textWidthMm(run.text, sizePt, run), 0);
}

/** How high one line stands with the frame around it, millimetres. */
export function lineMm({ linePt, box }: ParagraphNode): number {
  return (linePt + (box ? 2 * (box.paddingPt + box.weightPt) : 0)) / PT_PER_MM;
}

/**
 * `node` in a drawn frame, centred in a column of `columnMm`. The frame grows with words that do not
 * fit, never over the column.
 */
export function boxed(
  { practice }: Standard,
  node: ParagraphNode,
  columnMm: number,
  frame: Frame,
): ParagraphNode {
  const weightPt = practice.boxes.weightPt.value;
  const paddingPt = practice.boxes.paddingPt.value;
  const leastSideMm = practice.boxes.sideMm.value;
  const words = wordsMm(node);
  const isRoomy = frame.widthMm !== null && words < frame.widthMm;
  const wanted = isRoomy ? frame.widthMm : words + 2 * leastSideMm;
  const sideMm = Math.max((columnMm - wanted) / 2, leastSideMm);
  const linePt = frame.heightMm * PT_PER_MM - 2 * (paddingPt + weightPt);
  return {
    ...node,
    leftMm: sideMm,
    rightMm: sideMm,
    linePt: Math.round(linePt * 20) / 20,
    keepTogether: true,
    box: { weightPt, paddingPt, ink: frame.ink },
  };
}
