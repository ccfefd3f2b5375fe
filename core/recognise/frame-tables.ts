import { columnsOf, type Line } from './line.ts';
import { afterRecipientsLabel, authorityOf, headKind } from './line-kinds.ts';
import { readNumberLine, readPlaceDate } from './number-line.ts';

function isOfFrame({ text }: Line): boolean {
  if (text.length > 300) return false;
  const kind = headKind(text);
  return (
    kind === 'title' ||
    kind === 'nation' ||
    readNumberLine(text) !== null ||
    readPlaceDate(text) !== null ||
    afterRecipientsLabel(text) !== null ||
    authorityOf(text) !== null
  );
}

function byColumn(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => {
    const { column: left = 0, row: upper = 0 } = a.source.cell ?? {};
    const { column: right = 0, row: lower = 0 } = b.source.cell ?? {};
    return left - right || upper - lower;
  });
}

/** The layout stays known by the sizes and alignments, if it was; the cell has served. */
function withoutCell(line: Line): Line {
  return { ...line, source: { ...line.source, cell: null } };
}

/**
 * The lines with the invisible tables of header and closing taken apart, column by column; the
 * tables of the body stay tables.
 */
export function withoutFrameTables(lines: readonly Line[]): readonly Line[] {
  const tables = new Map<number, Line[]>();
  for (const line of lines) {
    const table = line.source.cell?.table;
    if (table === undefined) continue;
    const own = tables.get(table);
    if (own) own.push(line);
    else tables.set(table, [line]);
  }
  const taken = new Set<number>();
  for (const [table, own] of tables) {
    if (own.some((each) => columnsOf(each).some(isOfFrame))) taken.add(table);
  }
  const done = new Set<number>();
  return lines.flatMap((line) => {
    const table = line.source.cell?.table;
    if (table === undefined || !taken.has(table)) return [line];
    if (done.has(table)) return [];
    done.add(table);
    return byColumn(tables.get(table) ?? []).map(withoutCell);
  });
}
