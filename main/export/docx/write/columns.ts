import { Table, TableCell, TableRow } from 'docx';
import type { ColumnsNode, FlowNode } from '#core/compose/composition.ts';
import type { Fill } from './fill.ts';
import { twipsOfMm } from './units.ts';

const NO_BORDER = { style: 'none', size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
};
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** A table has no gap above: the first thing of each of its cells takes it over. */
function lowered(cell: readonly FlowNode[], byPt: number): readonly FlowNode[] {
  const [first, ...rest] = cell;
  if (first === undefined || first.kind === 'page-break') return cell;
  return [{ ...first, spaceBeforePt: first.spaceBeforePt + byPt }, ...rest];
}

function row(node: ColumnsNode, widths: readonly number[], fill: Fill): TableRow {
  const children = node.cells.map(
    (cell, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: 'dxa' },
        margins: NO_MARGINS,
        children: fill(lowered(cell, node.spaceBeforePt), node.widthsMm[index] ?? 0),
      }),
  );
  return new TableRow({ cantSplit: node.keepTogether, children });
}

/** Whether two columns that follow each other can be rows of one table. */
export function sameColumns(above: ColumnsNode, below: ColumnsNode): boolean {
  const widths = below.widthsMm.map(twipsOfMm);
  return (
    above.widthsMm.length === widths.length &&
    above.widthsMm.every((width, index) => twipsOfMm(width) === widths[index])
  );
}

/** Invisible columns of fixed widths without padding, their left edge on that of the text. */
export function columns(rows: readonly [ColumnsNode, ...ColumnsNode[]], fill: Fill): Table {
  const widths = rows[0].widthsMm.map(twipsOfMm);
  return new Table({
    layout: 'fixed',
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    indent: { size: 0, type: 'dxa' },
    columnWidths: widths,
    borders: NO_BORDERS,
    margins: { ...NO_MARGINS, marginUnitType: 'dxa' },
    rows: rows.map((node) => row(node, widths, fill)),
  });
}
