import type { FlowNode, ParagraphNode } from '#core/compose/composition.ts';

/** How wide a letter is on average, in sizes; a little much, so that estimates err upwards. */
const LETTER_WIDTH = 0.55;
const MM_PER_PT = 25.4 / 72;
/** What is higher than this may break over pages, whatever keeps it together. */
const MOST_PT = 600;

function paragraphHeight(node: ParagraphNode, widthMm: number): number {
  const { runs, sizePt, lineHeight, leftMm, rightMm, spaceBeforePt, spaceAfterPt } = node;
  const letters = runs.reduce((sum, run) => sum + run.text.length, 0);
  const breaks = runs.reduce((sum, run) => sum + run.text.split('\n').length - 1, 0);
  const perLine = Math.max((widthMm - leftMm - rightMm) / (sizePt * LETTER_WIDTH * MM_PER_PT), 1);
  const linePt = lineHeight.rule === 'exactly' ? lineHeight.pt : sizePt * lineHeight.times * 1.15;
  return (Math.ceil(letters / perLine) + breaks) * linePt + spaceBeforePt + spaceAfterPt;
}

/**
 * Whether nodes one below the other fit on a page for sure, by a rough count of letters: what is
 * kept together but does not fit would run off the paper and be lost.
 */
export function fitOnPage(nodes: readonly FlowNode[], widthMm: number): boolean {
  const heights = nodes.map((node) =>
    node.kind === 'paragraph' ? paragraphHeight(node, widthMm) : 0,
  );
  return heights.reduce((sum, height) => sum + height, 0) <= MOST_PT;
}
