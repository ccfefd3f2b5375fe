import { Table, TableCell, TableRow } from 'docx';
import type { ColumnsNode, TableNode } from '#core/compose/composition.ts';
import type { Fill } from './fill.ts';
import { INKS } from './runs.ts';
import { eighthPoints, twipsOfMm, twipsOfPt } from './units.ts';

const NOTHING = { style: 'nil' } as const;

function ruleOf({ rulePt }: TableNode) {
  return { style: 'single', size: eighthPoints(rulePt), color: INKS.black } as const;
}

function rulesOf(node: TableNode) {
  const rule = ruleOf(node);
  return {
    top: rule,
    bottom: rule,
    left: rule,
    right: rule,
    insideHorizontal: rule,
    insideVertical: rule,
  };
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/**
 * What the last rows are held to, as a row without rules. LibreOffice keeps rows with the next row,
 * but not with what follows the table; in one table all programs keep them, and the headings stand
 * above them on their new page.
 */
function heldRow(node: TableNode, held: ColumnsNode, fill: Fill): TableRow {
  const { widthsMm } = node;
  const cell = new TableCell({
    columnSpan: widthsMm.length,
    width: { size: sumOf(widthsMm.map(twipsOfMm)), type: 'dxa' },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    // Only the last row of the table above is ruled.
    borders: { top: ruleOf(node), bottom: NOTHING, left: NOTHING, right: NOTHING },
    children: fill([held], sumOf(widthsMm)),
  });
  return new TableRow({ cantSplit: held.keepTogether, children: [cell] });
}

/**
 * A ruled table of fixed widths; its heading rows stand on every page, no row is split.
 *
 * @param held - the columns that the last rows must stay with, or null
 */
export function table(node: TableNode, held: ColumnsNode | null, fill: Fill): Table {
  const widths = node.widthsMm.map(twipsOfMm);
  const side = twipsOfPt(node.cellSidePt);
  const margins = { top: 0, bottom: 0, left: side, right: side };
  const rows = node.rows.map(
    (row, rowIndex) =>
      new TableRow({
        cantSplit: true,
        ...(rowIndex < node.headerRows && { tableHeader: true }),
        children: row.map(
          (cell, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: 'dxa' },
              children: fill(cell.content, node.widthsMm[index] ?? 0),
            }),
        ),
      }),
  );
  return new Table({
    layout: 'fixed',
    width: { size: sumOf(widths), type: 'dxa' },
    indent: { size: 0, type: 'dxa' },
    columnWidths: widths,
    borders: rulesOf(node),
    margins: { ...margins, marginUnitType: 'dxa' },
    rows: held === null ? rows : [...rows, heldRow(node, held, fill)],
  });
}
