import type { Table, TableCell } from '#core/model/block.ts';
import type { NewId } from '#core/model/new-id.ts';
import { fieldRuns, isAll, joinLines, type Line } from './line.ts';

const WIDEST = 60;

/** The lines of one table of the source as a plain grid; a cell with several lines keeps them. */
export function readTable(lines: readonly Line[], newId: NewId): Table {
  const cells = new Map<string, Line[]>();
  let width = 1;
  const rows = new Set<number>();
  for (const line of lines) {
    const { row, column } = line.source.cell ?? { row: 0, column: 0 };
    const at = Math.min(column, WIDEST);
    const key = `${row}/${at}`;
    const own = cells.get(key);
    if (own) own.push(line);
    else cells.set(key, [line]);
    width = Math.max(width, at + 1);
    rows.add(row);
  }
  const cellAt = (row: number, column: number): TableCell => {
    const line = joinLines(cells.get(`${row}/${column}`) ?? [], '\n');
    return { id: newId(), align: line?.source.align ?? 'left', runs: fieldRuns(line?.runs ?? []) };
  };
  const [first] = rows;
  const heads = lines.filter(({ source }) => source.cell?.row === first);
  return {
    kind: 'table',
    id: newId(),
    columns: Array.from({ length: width }, () => 1),
    headerRows: rows.size > 1 && heads.every((line) => isAll(line, 'bold')) ? 1 : 0,
    rows: [...rows].map((row) => ({
      id: newId(),
      cells: Array.from({ length: width }, (_, column) => cellAt(row, column)),
    })),
  };
}
