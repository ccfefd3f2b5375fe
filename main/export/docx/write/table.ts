import { Table, TableCell, TableRow } from 'docx';
import type { ColumnsNode, TableNode } from '#core/compose/composition.ts';
import type { Fill } from './fill.ts';
import { twipsOfMm } from './units.ts';

const RULE = { style: 'single', size: 4, color: '000000' } as const;
const RULES = {
  top: RULE,
  bottom: RULE,
  left: RULE,
  right: RULE,
  insideHorizontal: RULE,
  insideVertical: RULE,
};

/** Only the last row of the table above is ruled. */
const NOTHING = { style: 'nil' } as const;
const RULED_ABOVE = { top: RULE, bottom: NOTHING, left: NOTHING, right: NOTHING };

/** Word's own padding of cells, left and right. */
const PADDING = 108;

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/**
 * What the last rows are held to, as a row without rules. LibreOffice keeps rows with the next row,
 * but not with what follows the table; in one table all programs keep them, and the headings stand
 * above them on their new page.
 */
function heldRow({ widthsMm }: TableNode, held: ColumnsNode, fill: Fill): TableRow {
  const cell = new TableCell({
    columnSpan: widthsMm.length,
    width: { size: sumOf(widthsMm.map(twipsOfMm)), type: 'dxa' },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    borders: RULED_ABOVE,
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
  const margins = { top: 0, bottom: 0, left: PADDING, right: PADDING };
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
    borders: RULES,
    margins: { ...margins, marginUnitType: 'dxa' },
    rows: held === null ? rows : [...rows, heldRow(node, held, fill)],
  });
}
