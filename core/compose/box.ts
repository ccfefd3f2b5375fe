import type { ParagraphNode } from './composition.ts';
import { textWidthMm } from './text-width.ts';

const PT_PER_MM = 72 / 25.4;
const WEIGHT_PT = 0.75;
/** Whole points: word processors know no others between words and border. */
const PADDING_PT = 2;
/** Free at each side of the words where the standard gives no width. */
const SIDE_MM = 3;

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
export function lineMm({ lineHeight, sizePt, box }: ParagraphNode): number {
  const linePt = lineHeight.rule === 'exactly' ? lineHeight.pt : sizePt * lineHeight.times;
  return (linePt + (box ? 2 * (box.paddingPt + box.weightPt) : 0)) / PT_PER_MM;
}

/**
 * `node` in a drawn frame, centred in a column of `columnMm`. The frame grows with words that do not
 * fit, never over the column.
 */
export function boxed(node: ParagraphNode, columnMm: number, frame: Frame): ParagraphNode {
  const words = wordsMm(node);
  const isRoomy = frame.widthMm !== null && words < frame.widthMm;
  const wanted = isRoomy ? frame.widthMm : words + 2 * SIDE_MM;
  const sideMm = Math.max((columnMm - wanted) / 2, SIDE_MM);
  const linePt = frame.heightMm * PT_PER_MM - 2 * (PADDING_PT + WEIGHT_PT);
  return {
    ...node,
    leftMm: sideMm,
    rightMm: sideMm,
    lineHeight: { rule: 'exactly', pt: Math.round(linePt * 20) / 20 },
    keepTogether: true,
    box: { weightPt: WEIGHT_PT, paddingPt: PADDING_PT, ink: frame.ink },
  };
}
