import type { Table, TableCell } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Path } from '#core/model/path.ts';
import { plainText } from '#core/model/text.ts';
import { type Figure, figureOf } from '#core/text/figures.ts';

/** A cell as rules of figures see it. */
export type FigureCell = {
  readonly id: string;
  readonly row: string;
  readonly text: string;
  /** The number that it is; null for words, blanks and shares. */
  readonly figure: Figure | null;
  readonly isBlank: boolean;
};

/** A table with the place where its rows stand. */
export type FigureTable = {
  readonly path: Path;
  readonly rows: readonly (readonly FigureCell[])[];
};

const BLANK = /^[\s–—-]*$/u;
const read = new WeakMap<Table, FigureTable['rows']>();

function cellOf(cell: TableCell, row: string): FigureCell {
  const text = plainText(cell.runs);
  return { id: cell.id, row, text, figure: figureOf(text), isBlank: BLANK.test(text) };
}

/** The rows of a table; read once as long as the table stays. */
function rowsOf(table: Table): FigureTable['rows'] {
  const known = read.get(table);
  if (known) return known;
  const rows = table.rows.map(({ id, cells }) => cells.map((cell) => cellOf(cell, id)));
  read.set(table, rows);
  return rows;
}

/** Every table of the text and of the annexes, in order. */
export function tablesOf({ body, annexes }: OfficialDocument): readonly FigureTable[] {
  const parts = [
    { blocks: body, path: ['body'] },
    ...annexes.map(({ id, body: blocks }) => ({ blocks, path: ['annexes', id, 'body'] })),
  ];
  return parts.flatMap(({ blocks, path }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? [{ path: [...path, block.id, 'rows'], rows: rowsOf(block) }] : [],
    ),
  );
}

/** Where the words of a cell stand. */
export function placeOfCell({ path }: FigureTable, { row, id, text }: FigureCell) {
  return {
    path: [...path, row, 'cells', id, 'runs'],
    range: { start: 0, end: text.length },
  };
}
