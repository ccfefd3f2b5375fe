import { parseLabel } from './body-label.ts';
import type { Line } from './line.ts';
import { columnsOf, sliceLine } from './line.ts';

/** Tables pasted as text: how many columns and lines make one. */
const FEWEST = { columns: 2, rows: 2, rowsOfTwo: 3, spaced: 3 } as const;
const LONGEST_CELL = 300;
const GAP = /\t| {3}/;

type Row = {
  readonly cells: readonly Line[];
  /** Whether a list's label stands in its first column: `a)`, `1.` */
  readonly isList: boolean;
};

const NO_ROW: Row = { cells: [], isList: false };

function rowOf(line: Line): Row {
  if (!GAP.test(line.text)) return NO_ROW;
  const cells = columnsOf(line);
  // Two stretches of words set apart by spaces may be anything; three are columns.
  const fewest = line.text.includes('\t') ? FEWEST.columns : FEWEST.spaced;
  if (cells.length < fewest || cells.some(({ text }) => text.length > LONGEST_CELL)) return NO_ROW;
  const label = cells[0]?.text ?? '';
  return { cells, isList: parseLabel(`${label} A`)?.length === label.length + 1 };
}

/** Whether a row goes on with a table of `width` columns; the last ones of it may be empty. */
function belongs({ cells, isList }: Row, width: number): boolean {
  if (cells.length === width) return !isList || width >= FEWEST.spaced;
  return !isList && cells.length > 0 && cells.length < width && width >= FEWEST.spaced;
}

/** The rows of the table that begins at `from`: as many lines as have its columns. */
function rowsFrom(lines: readonly Line[], from: number): readonly Row[] {
  const rows: Row[] = [];
  const head = rowOf(lines[from] as Line);
  const width = head.isList ? 0 : head.cells.length;
  for (let at = from; width > 0 && at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const row = rowOf(line);
    if (line.source.cell !== null || !belongs(row, width)) break;
    rows.push(row);
  }
  return rows.length < (width === FEWEST.columns ? FEWEST.rowsOfTwo : FEWEST.rows) ? [] : rows;
}

/** Lines whose columns are set apart by tabs or wide gaps, one below another, as table cells. */
export function withTextTables(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  let table = -1;
  for (let index = 0; index < lines.length; ) {
    const rows = rowsFrom(lines, index);
    if (rows.length === 0) {
      result.push(lines[index] as Line);
      index += 1;
      continue;
    }
    for (const [row, { cells }] of rows.entries()) {
      const own = cells.map((cell, column) => ({
        ...sliceLine(cell, 0, cell.text.length),
        source: { ...cell.source, cell: { table, row, column } },
      }));
      result.push(...own);
    }
    // Tables of the source count up from 0; these count down from -1.
    table -= 1;
    index += rows.length;
  }
  return result;
}
