import type { Table, TableCell } from '#core/model/block.ts';

type NewId = () => string;
type TableRow = Table['rows'][number];

/** Which cell the keyboard is in, counted from 0. */
export type CellPosition = { readonly row: number; readonly column: number };

const blankCell = (align: TableCell['align'], newId: NewId): TableCell => ({
  id: newId(),
  align,
  runs: [],
});

function blankRow(like: TableRow | undefined, columns: number, newId: NewId): TableRow {
  const cells = Array.from({ length: columns }, (_, index) =>
    blankCell(like?.cells[index]?.align ?? 'left', newId),
  );
  return { id: newId(), cells };
}

/** A grid of empty cells under one row of headings. */
export function blankTable(rows: number, columns: number, newId: NewId): Table {
  const heading = blankRow(undefined, columns, newId);
  const centred = heading.cells.map((cell): TableCell => ({ ...cell, align: 'center' }));
  const others = Array.from({ length: rows - 1 }, () => blankRow(undefined, columns, newId));
  return {
    kind: 'table',
    id: newId(),
    columns: Array.from({ length: columns }, () => 1),
    headerRows: 1,
    rows: [{ ...heading, cells: centred }, ...others],
  };
}

/** One more row, which stands at `index` and looks like its neighbour below the headings. */
export function withRow(table: Table, index: number, newId: NewId): Table {
  const like = table.rows[Math.max(index - 1, table.headerRows)];
  const row = blankRow(like, table.columns.length, newId);
  const isHeading = index < table.headerRows;
  return {
    ...table,
    headerRows: table.headerRows + (isHeading ? 1 : 0),
    rows: table.rows.toSpliced(index, 0, row),
  };
}

/** One more column at `index`, as wide as the average of the others. */
export function withColumn(table: Table, index: number, newId: NewId): Table {
  const { columns } = table;
  const average = columns.reduce((sum, share) => sum + share, 0) / columns.length;
  const rows = table.rows.map((row) => {
    const align = (row.cells[index - 1] ?? row.cells[index])?.align ?? 'left';
    return { ...row, cells: row.cells.toSpliced(index, 0, blankCell(align, newId)) };
  });
  return { ...table, columns: columns.toSpliced(index, 0, average), rows };
}

/** The table without a row; null when that was its last. */
export function withoutRow(table: Table, index: number): Table | null {
  if (table.rows.length === 1) return null;
  const headerRows = table.headerRows - (index < table.headerRows ? 1 : 0);
  return { ...table, headerRows, rows: table.rows.toSpliced(index, 1) };
}

/** The table without a column; null when that was its last. */
export function withoutColumn(table: Table, index: number): Table | null {
  if (table.columns.length === 1) return null;
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(index, 1) }));
  return { ...table, columns: table.columns.toSpliced(index, 1), rows };
}

/** Makes the first row the headings, or an ordinary one again. */
export function withHeadings(table: Table): Table {
  return { ...table, headerRows: table.headerRows > 0 ? 0 : 1 };
}

/** The position of the cell named `cell`, or null. */
export function positionOf(table: Table, cell: string): CellPosition | null {
  for (const [row, { cells }] of table.rows.entries()) {
    const column = cells.findIndex(({ id }) => id === cell);
    if (column >= 0) return { row, column };
  }
  return null;
}
