import type { FlowNode, ParagraphNode } from '#core/compose/composition.ts';
import { heightPt } from '#core/compose/height.ts';

/** How wide a letter is on average, in sizes; a little much, so that estimates err upwards. */
const LETTER_WIDTH = 0.55;
const MM_PER_PT = 25.4 / 72;
/** What is estimated to be no higher than this needs no measuring. */
const SURE_PT = 500;
/** Something always stands on the page beside what fills it: a gap, a rule, the last line above. */
const SPARE_PT = 12;

function estimate(node: ParagraphNode, widthMm: number): number {
  const { runs, sizePt, linePt, leftMm, rightMm, spaceBeforePt, spaceAfterPt } = node;
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0);
  const breaks = runs.reduce((sum, run) => sum + run.text.split('\n').length - 1, 0);
  const perLine = Math.max((widthMm - leftMm - rightMm) / (sizePt * LETTER_WIDTH * MM_PER_PT), 1);
  return (Math.ceil(letters / perLine) + breaks) * linePt + spaceBeforePt + spaceAfterPt;
}

type Height = (node: ParagraphNode, widthMm: number) => number;

function sumOf(nodes: readonly FlowNode[], widthMm: number, height: Height): number {
  return nodes.reduce(
    (sum, node) => sum + (node.kind === 'paragraph' ? height(node, widthMm) : 0),
    0,
  );
}

/**
 * Whether nodes one below the other fit on a page of `pagePt`, by a rough count of letters and, where
 * that leaves a doubt, by their words: what is kept together but does not fit would run off the paper
 * and be lost.
 */
export function fitOnPage(nodes: readonly FlowNode[], widthMm: number, pagePt: number): boolean {
  const mostPt = pagePt - SPARE_PT;
  if (sumOf(nodes, widthMm, estimate) <= Math.min(SURE_PT, mostPt)) return true;
  return sumOf(nodes, widthMm, heightPt) <= mostPt;
}
