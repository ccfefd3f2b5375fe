import { Table, TableCell, TableRow } from 'docx';
import type { TableNode } from '#core/compose/composition.ts';
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

/** Word's own padding of cells, left and right. */
const PADDING = 108;

/** A ruled table of fixed widths; its heading rows stand on every page, no row is split. */
export function table(node: TableNode, fill: Fill): Table {
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
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    indent: { size: 0, type: 'dxa' },
    columnWidths: widths,
    borders: RULES,
    margins: { ...margins, marginUnitType: 'dxa' },
    rows,
  });
}
