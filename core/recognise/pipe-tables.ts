import type { StyledParagraph } from './styled-paragraph.ts';

/** No row of a table that a person writes has more of either. */
const LONGEST_ROW = 5000;
const MOST_CELLS = 40;
const FEWEST_ROWS = 2;

/** A line break inside a cell: no sign that a document may hold. */
export const CELL_BREAK = '\ufffe';

const RULE = /^[\s|:-]*-[\s|:-]*$/;

function hasPipe(line: string): boolean {
  return line.includes('|') && line.length <= LONGEST_ROW;
}

/** The cells of a row; `isFramed` where a sign stands at its ends too. */
function cellsOf(row: string, isFramed: boolean): readonly string[] {
  const cells = row.split('|').map((cell) => cell.trim());
  if (!isFramed) return cells;
  const last = cells.at(-1) === '' ? cells.length - 1 : cells.length;
  return cells.slice(1, Math.max(last, 2));
}

/** A row without the marks of a letter that quotes it. */
function unquoted(line: string): string {
  return line.replace(/^(?: {0,4}>){1,20} ?(?=\|)/u, '');
}

/** The rows of a table, or null where the lines are no table. Rows of dashes only draw a line. */
function rowsOf(lines: readonly string[]): readonly (readonly string[])[] | null {
  const isFramed = lines.every((line) => line.trimStart().startsWith('|'));
  const isRuled = lines.some((line) => RULE.test(line));
  const rows = lines.filter((line) => !RULE.test(line)).map((line) => cellsOf(line, isFramed));
  const [first] = rows;
  if (!first || rows.length + Number(isRuled) < FEWEST_ROWS || first.length < 2) return null;
  if (rows.some(({ length }) => length > MOST_CELLS)) return null;
  const isEven = rows.every(({ length }) => length === first.length);
  return isEven || (isFramed && isRuled) ? rows : null;
}

function paragraphsOf(rows: readonly (readonly string[])[], table: number) {
  return rows.flatMap((cells, row) =>
    cells.map(
      (text, column): StyledParagraph => ({
        runs: text === '' ? [] : [{ text: text.replaceAll(CELL_BREAK, '\n') }],
        align: null,
        sizePt: null,
        label: null,
        cell: { table, row, column },
      }),
    ),
  );
}

/**
 * Lines as paragraphs by `plain`, but for tables drawn with `|` (Markdown's, and two columns with
 * one sign between them), which become cells.
 */
export function withPipeTables(
  lines: readonly string[],
  plain: (line: string) => StyledParagraph,
): readonly StyledParagraph[] {
  const result: StyledParagraph[] = [];
  let table = 0;
  for (let index = 0; index < lines.length; ) {
    let end = index;
    while (end < lines.length && hasPipe(lines[end] ?? '')) end += 1;
    const own = lines.slice(index, Math.max(end, index + 1));
    const stretch = end - index < FEWEST_ROWS ? own : own.map(unquoted);
    const rows = end - index < FEWEST_ROWS ? null : rowsOf(stretch);
    if (rows) {
      result.push(...paragraphsOf(rows, table));
      table += 1;
    } else for (const line of own) result.push(plain(line.replaceAll(CELL_BREAK, ' ')));
    index += stretch.length;
  }
  return result;
}
