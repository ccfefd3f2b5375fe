import { USAGE } from '#core/standards/usage.ts';
import { figureText, unitsAt } from '#core/text/figures.ts';
import { defineRule } from '../define-rule.ts';
import { type FigureCell, placeOfCell, tablesOf } from './tables.ts';

const QUANTITY = /^(?:số lượng|khối lượng|sl|diện tích)(?: ?\(.*)?$/iu;
const PRICE = /^(?:đơn giá|mức chi|mức hỗ trợ|định mức)(?: ?\(.*)?$/iu;
const AMOUNT = /^(?:thành tiền|số tiền|kinh phí)(?: ?\(.*)?$/iu;
/** Other factors that stand between quantity and amount: days, sessions, persons. */
const FACTOR = /^(?:số|hệ số|thời gian)(?!\s*(?:tt|thứ tự)) ?/iu;
/** Money of one unit only: đồng by nghìn đồng is another sum. */
const UNIT = /\((?:đvt: ?|đơn vị(?: tính)?: ?)?([^)]*)\)/iu;

type Row = readonly FigureCell[];
type Columns = { readonly factors: readonly number[]; readonly amount: number };

/** The columns of a table that says how its amounts come about; null for other tables. */
function columnsOf(head: Row): Columns | null {
  const named = (pattern: RegExp) => head.findIndex(({ text }) => pattern.test(text.trim()));
  const [quantity, price, amount] = [named(QUANTITY), named(PRICE), named(AMOUNT)];
  if (quantity < 0 || price < 0 || amount < 0) return null;
  const unit = (at: number) =>
    UNIT.exec(head[at]?.text ?? '')?.[1]
      ?.trim()
      .toLowerCase();
  if (unit(price) !== unit(amount)) return null;
  const isOther = ({ text }: FigureCell, at: number) =>
    at !== amount && at !== quantity && at !== price && FACTOR.test(text.trim());
  const others = head.flatMap((cell, at) => (isOther(cell, at) ? [at] : []));
  return { factors: [quantity, price, ...others], amount };
}

export const tableProducts = defineRule({
  id: 'table-products',
  number: null,
  severity: 'warning',
  fix: 'none',
  messages: {
    mismatch: 'Thành tiền “{found}” không bằng số lượng nhân đơn giá: “{expected}”',
  },
  *check(document) {
    for (const table of tablesOf(document)) {
      const [head, ...rows] = table.rows;
      const columns = head ? columnsOf(head) : null;
      if (!columns) continue;
      for (const row of rows) {
        const cell = row[columns.amount];
        const cells = columns.factors.map((at) => row[at]);
        const factors = cells.flatMap((each) => each?.figure ?? []);
        if (!cell?.figure || factors.length !== cells.length) continue;
        const decimals = factors.reduce((sum, each) => sum + each.decimals, 0);
        const product = factors.reduce((value, { units }) => value * units, 1);
        const right = Math.round(product / 10 ** Math.max(0, decimals - cell.figure.decimals));
        if (!Number.isSafeInteger(product)) continue;
        const stands = unitsAt(cell.figure, cell.figure.decimals);
        const scaled =
          decimals < cell.figure.decimals ? right * 10 ** (cell.figure.decimals - decimals) : right;
        if (Math.abs(scaled - stands) <= (decimals > 0 ? 1 : 0)) continue;
        yield {
          messageId: 'mismatch',
          clause: USAGE.arithmetic,
          at: placeOfCell(table, cell),
          found: cell.text,
          expected: figureText(scaled, cell.figure.decimals),
        };
      }
    }
  },
});
