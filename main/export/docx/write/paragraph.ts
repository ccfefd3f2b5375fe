import { Paragraph } from 'docx';
import type { ParagraphNode } from '#core/compose/composition.ts';
import type { ListBook } from './list-book.ts';
import { difference, lookOf } from './paragraph-look.ts';
import type { PictureBook } from './picture-book.ts';
import { runDifference, runLook } from './run-look.ts';
import { INKS, runsOf } from './runs.ts';
import { styleId } from './style-names.ts';
import { SEAM_STYLE, type StyleSheet, styleOf } from './style-sheet.ts';
import { eighthPoints, twipsOfPt } from './units.ts';

/** What the paragraphs of one file share. */
export type Writing = {
  readonly sheet: StyleSheet;
  readonly lists: ListBook;
  readonly pictures: PictureBook;
};

/** What a neighbour asks of a paragraph: room for a table that has none, or a new page. */
export type Demand = {
  readonly beforePt?: number;
  readonly afterPt?: number;
  readonly pageBreakBefore?: boolean;
  readonly keepWithNext?: boolean;
  /** A line of full width above. */
  readonly ruleAbove?: { readonly weightPt: number; readonly gapPt: number };
};

function ruleAbove({ weightPt, gapPt }: NonNullable<Demand['ruleAbove']>) {
  const size = eighthPoints(weightPt);
  return { border: { top: { style: 'single' as const, size, space: gapPt, color: INKS.black } } };
}

function withDemand(node: ParagraphNode, demand: Demand): ParagraphNode {
  return {
    ...node,
    spaceBeforePt: node.spaceBeforePt + (demand.beforePt ?? 0),
    spaceAfterPt: node.spaceAfterPt + (demand.afterPt ?? 0),
    keepWithNext: node.keepWithNext || demand.keepWithNext === true,
  };
}

/** The frame from indent to indent: Word puts no room between border and indent if told so. */
function frameOf({ box }: ParagraphNode) {
  if (box === null) return {};
  const color = INKS[box.ink];
  const rule = { style: 'single' as const, size: eighthPoints(box.weightPt), color };
  const [edge, side] = [
    { ...rule, space: box.paddingPt },
    { ...rule, space: 0 },
  ];
  return { border: { top: edge, bottom: edge, left: side, right: side } };
}

/** `node` as a Word paragraph in its component's style. */
export function paragraph(plain: ParagraphNode, writing: Writing, demand: Demand = {}): Paragraph {
  const node = withDemand(plain, demand);
  const style = styleOf(writing.sheet, node.style);
  const place = node.label?.numbered
    ? writing.lists.place(node.label, node.runs.length === 0)
    : null;
  const look = lookOf(node);
  return new Paragraph({
    style: styleId(node.style),
    ...difference(look, style.paragraph),
    // A list level has an indent of its own, which is weaker than the paragraph's only.
    ...(place && { numbering: place, indent: look.indent }),
    ...(demand.pageBreakBefore && { pageBreakBefore: true }),
    ...frameOf(node),
    ...(demand.ruleAbove && ruleAbove(demand.ruleAbove)),
    // Word's own label looks like the mark at the paragraph's end.
    ...(node.label && { run: runDifference(runLook(node.label, node.sizePt), style.run) }),
    children: runsOf(node, style.run, place === null),
  });
}

/** The paragraph that Word demands where a table ends a cell, a section or meets a table. */
export function seam(demand: Demand = {}): Paragraph {
  return new Paragraph({
    style: SEAM_STYLE,
    ...(demand.pageBreakBefore && { pageBreakBefore: true }),
    ...(demand.keepWithNext && { keepNext: true }),
    ...(demand.beforePt && { spacing: { before: twipsOfPt(demand.beforePt) } }),
    children: [],
  });
}
