import { USAGE } from '#core/standards/usage.ts';
import { figureText, unitsAt } from '#core/text/figures.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { type FigureCell, type FigureTable, placeOfCell, tablesOf } from './tables.ts';

type Row = readonly FigureCell[];

/** The words of a row that adds up the others. */
const TOTAL = /^(?:tổng(?: cộng| số| kinh phí| giá trị)?|cộng)(?: ?\([^)]*\))?[:.]?$/iu;
/** What is no sum of what stands above it: prices of one, shares, averages. */
const NO_SUM = /đơn giá|mức (?:chi|hỗ trợ|lương)|định mức|giá (?:một|1)|tỷ lệ|tỉ lệ|%|bình quân/iu;
const ORDINAL = /^(?:stt|tt|số tt|số thứ tự)\.?$/iu;
const PARTIAL = /^(?:-|\+)? ?trong đó/iu;
/** How groups are numbered, over rows of their own. */
const GROUP = /^(?:[IVX]{1,5}|[A-H])\.?$/u;
const WHOLE = /^\d{1,2}\.?$/u;

function isTotal(row: Row): boolean {
  return row.slice(0, 3).some(({ text }) => TOTAL.test(text.trim()));
}

/** The rows between the heading and the total, and the total; null where there is not one total. */
function partsOf(rows: readonly Row[]): { head: Row; parts: readonly Row[]; total: Row } | null {
  const [head, ...below] = rows;
  const totals = below.filter(isTotal);
  const [total] = totals;
  if (!head || !total || totals.length > 1) return null;
  const isOutside = total === below[0] || total === below.at(-1);
  const parts = below.filter((row) => row !== total);
  const isPartial = parts.some((row) => row.some(({ text }) => PARTIAL.test(text.trim())));
  return isOutside && !isPartial && parts.length > 1 ? { head, parts, total } : null;
}

/** A column of figures that may be added up. */
type Column = { readonly cells: readonly FigureCell[]; readonly index: number };

function columnsOf(head: Row, parts: readonly Row[]): readonly Column[] {
  return head.flatMap(({ text }, index) => {
    const cells = parts.flatMap((row) => row[index] ?? []);
    const isOrdinal =
      ORDINAL.test(text.trim()) || cells.every((cell, at) => cell.text === `${at + 1}`);
    const figures = cells.filter(({ figure }) => figure !== null);
    const isWhole = cells.every(({ figure, isBlank }) => figure !== null || isBlank);
    const holds = index > 0 && !isOrdinal && isWhole && figures.length > 1 && !NO_SUM.test(text);
    return holds ? [{ cells, index }] : [];
  });
}

/** What `column` may add up to: all of it, its groups alone, or its whole numbers alone. */
function sumsOf(column: Column, parts: readonly Row[], decimals: number): readonly number[] {
  const sumWhere = (holds: (label: string) => boolean) => {
    const chosen = column.cells.filter((_, at) => holds(parts[at]?.[0]?.text.trim() ?? ''));
    const units = chosen.flatMap(({ figure }) => (figure ? unitsAt(figure, decimals) : []));
    return units.length === 0 ? null : units.reduce((sum, each) => sum + each, 0);
  };
  const sums = [sumWhere((label) => GROUP.test(label)), sumWhere((label) => WHOLE.test(label))];
  return [...sums, sumWhere(() => true)].flatMap((sum) => sum ?? []);
}

function decimalsOf(cells: readonly FigureCell[]): number {
  return Math.max(0, ...cells.map(({ figure }) => figure?.decimals ?? 0));
}

/** The same digits with two neighbours in each other's place. */
function isSwapped(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  if (one.length !== other.length) return false;
  const differing = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = -1, second = -1] = differing;
  if (differing.length !== 2 || second !== first + 1) return false;
  return one[first] === other[second] && one[second] === other[first];
}

/** The one figure of the column whose digits, two of them put right, make the sum come out. */
function slipIn(column: Column, lacks: number, decimals: number): FigureCell | null {
  const slips = column.cells.filter(({ figure }) => {
    const units = figure ? unitsAt(figure, decimals) : null;
    return units !== null && isSwapped(units, units + lacks);
  });
  return slips.length === 1 ? (slips[0] ?? null) : null;
}

type Id = 'total' | 'part';

function* reportsOf(table: FigureTable): Generator<Report<Id>> {
  const known = partsOf(table.rows);
  if (!known) return;
  const { head, parts, total } = known;
  const columns = columnsOf(head, parts);
  const totals = total.filter(({ figure }) => figure !== null);
  const sumOf = (column: Column, cell: FigureCell) => {
    const decimals = decimalsOf([...column.cells, cell]);
    return { decimals, sums: sumsOf(column, parts, decimals) };
  };
  for (const [at, cell] of totals.entries()) {
    // Blank cells that a source drops move the figures of this row: any column may be meant.
    const meant = columns.filter((column) => {
      const { decimals, sums } = sumOf(column, cell);
      const units = cell.figure ? unitsAt(cell.figure, decimals) : 0;
      // Each decimal figure may have been rounded.
      const room = decimals === 0 ? 0 : column.cells.length / 2;
      return sums.some((sum) => Math.abs(sum - units) <= room);
    });
    if (meant.length > 0 || !cell.figure) continue;
    const own = columns.find(({ index }) => head[index] !== undefined && total[index] === cell);
    const column =
      totals.length === columns.length
        ? columns[at]
        : (own ?? (columns.length === 1 ? columns[0] : undefined));
    if (!column) continue;
    const { decimals, sums } = sumOf(column, cell);
    const sum = sums[0] ?? 0;
    const units = unitsAt(cell.figure, decimals);
    const slip =
      sums.length === 1 || sums.at(-1) === sum ? slipIn(column, units - sum, decimals) : null;
    const wrong = slip ?? cell;
    const right = slip?.figure ? unitsAt(slip.figure, decimals) + units - sum : sum;
    yield {
      messageId: slip ? 'part' : 'total',
      clause: USAGE.arithmetic,
      at: placeOfCell(table, wrong),
      found: wrong.text,
      expected: figureText(right, decimals),
      data: { sum: figureText(sum, decimals), total: cell.text },
    };
  }
}

export const tableTotals = defineRule({
  id: 'table-totals',
  number: null,
  severity: 'warning',
  fix: 'none',
  messages: {
    total: 'Tổng “{found}” không bằng các dòng của bảng cộng lại: “{sum}”',
    part: 'Các dòng của bảng cộng lại là “{sum}”, khác tổng “{total}”; xem lại “{found}”, có thể là “{expected}”',
  },
  *check(document) {
    for (const table of tablesOf(document)) yield* reportsOf(table);
  },
});
