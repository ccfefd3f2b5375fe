import { boxed, lineMm, wordsMm } from './box.ts';
import type { ParagraphNode } from './composition.ts';
import type { Context } from './context.ts';
import { type Look, partNodes } from './paragraph.ts';

function framed(context: Context, node: ParagraphNode, columnMm: number): ParagraphNode {
  const box = context.standard.boxes.circulation.value;
  return box === null
    ? node
    : boxed(context.standard, node, columnMm, { ...box, widthMm: null, ink: 'black' });
}

function nodesOf(context: Context, columnMm: number, look: Look): readonly ParagraphNode[] {
  const path = ['marks', 'circulation'];
  const place = { part: 'circulation', style: 'circulation', path, withinMm: columnMm } as const;
  return partNodes(context, place, look).map((node) => framed(context, node, columnMm));
}

/**
 * The scope of circulation in the upper margin of the first page, where the standard has it: centred
 * over the right column of `columnMm`, which it outgrows to the left. Nothing where it does not fit
 * there on one line.
 */
export function circulationAbove(context: Context, columnMm: number): readonly ParagraphNode[] {
  const { page, standard, textMm } = context;
  if (standard.boxes.circulationPlace.value !== 'upper-margin') return [];
  const [plain] = nodesOf(context, textMm, {});
  if (plain === undefined || plain.runs.some(({ text }) => text.includes('\n'))) return [];
  const widthMm = Math.max(
    wordsMm(plain) + 2 * standard.practice.boxes.circulationSideMm.value,
    columnMm,
  );
  const [node] = nodesOf(context, widthMm, {});
  const isTooHigh = lineMm(plain) > page.marginsMm.top - page.pageNumber.fromTopMm;
  if (node === undefined || isTooHigh || widthMm > textMm) return [];
  return [{ ...node, leftMm: node.leftMm + textMm - widthMm }];
}

/** The scope of circulation below the date, unless it stands above everything. */
export function circulationBelow(
  context: Context,
  columnMm: number,
  look: Look,
): readonly ParagraphNode[] {
  if (circulationAbove(context, columnMm).length > 0) return [];
  return nodesOf(context, columnMm, look);
}
