import { parseLabel } from './body-label.ts';
import type { Line } from './line.ts';
import { columnsOf, sliceLine } from './line.ts';

/** Tables pasted as text: how many columns and lines make one. */
const FEWEST = { columns: 2, rows: 2, rowsOfTwo: 3 } as const;
const LONGEST_CELL = 300;

function cellsOf(line: Line): readonly Line[] {
  if (!line.text.includes('\t')) return [];
  const cells = columnsOf(line);
  const isList =
    parseLabel(`${cells[0]?.text ?? ''} A`)?.length === (cells[0]?.text.length ?? 0) + 1;
  const isTable = !isList && cells.every(({ text }) => text.length <= LONGEST_CELL);
  return isTable && cells.length >= FEWEST.columns ? cells : [];
}

/** Lines whose columns are set apart by tabs, in the same number one below another, as table cells. */
export function withTextTables(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  let table = -1;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line;
    const width = cellsOf(line).length;
    let end = index;
    while (width > 0 && end < lines.length && cellsOf(lines[end] as Line).length === width)
      end += 1;
    const fewest = width === FEWEST.columns ? FEWEST.rowsOfTwo : FEWEST.rows;
    if (line.source.cell !== null || end - index < fewest) {
      result.push(line);
      index += 1;
      continue;
    }
    for (const [row, each] of lines.slice(index, end).entries()) {
      const cells = cellsOf(each).map((cell, column) => ({
        ...sliceLine(cell, 0, cell.text.length),
        source: { ...each.source, cell: { table, row, column } },
      }));
      result.push(...cells);
    }
    // Tables of the source count up from 0; these count down from -1.
    table -= 1;
    index = end;
  }
  return result;
}
