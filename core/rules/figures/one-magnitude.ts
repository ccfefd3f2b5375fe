import type { OfficialDocument } from '#core/model/document.ts';
import type { Place } from '#core/model/path.ts';
import { USAGE } from '#core/standards/usage.ts';
import { figureOf } from '#core/text/figures.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineRule } from '../define-rule.ts';
import { type Passage, perPassage } from '../passages.ts';
import { placeOfCell, tablesOf } from './tables.ts';

/** Units of one kind by how many of the smallest they are. */
const MONEY: Readonly<Record<string, number>> = {
  đồng: 1,
  'nghìn đồng': 1e3,
  'ngàn đồng': 1e3,
  'triệu đồng': 1e6,
  'tỷ đồng': 1e9,
  'tỉ đồng': 1e9,
};
const AREA: Readonly<Record<string, number>> = { m2: 1, 'm²': 1, ha: 1e4, km2: 1e6, 'km²': 1e6 };
const MASS: Readonly<Record<string, number>> = { kg: 1, tạ: 1e2, tấn: 1e3 };
const LENGTH: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1e3, km: 1e6 };
const KINDS = { money: MONEY, area: AREA, mass: MASS, length: LENGTH };

type Unit = { readonly kind: string; readonly size: number };

const UNITS = new Map<string, Unit>(
  Object.entries(KINDS).flatMap(([kind, units]) =>
    Object.entries(units).map(([name, size]) => [name, { kind, size }] as const),
  ),
);
const NAMES = [...UNITS.keys()].sort((a, b) => b.length - a.length).join('|');
const MEASURED = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(\\d[\\d.]*(?:,\\d+)?) (${NAMES})(?![\\p{L}\\p{N}²³/])`,
  'gu',
);
const UNIT_OF_COLUMN = new RegExp(`\\((?:đvt:? ?|đơn vị(?: tính)?:? ?)?(${NAMES})\\)`, 'iu');
/** Fewer digits than these come about by chance. */
const FEWEST_DIGITS = 3;

type Measure = { readonly kind: string; readonly digits: string; readonly size: number };
type Found = Measure & { readonly text: string; readonly start: number; readonly end: number };

/** What a number and its unit say: the digits without zeros around them, and how large it is. */
function measureOf(figures: string, { kind, size }: Unit): Measure | null {
  const figure = figureOf(figures);
  if (!figure || figure.units === 0) return null;
  const digits = String(figure.units).replace(/0+$/u, '');
  const value = (figure.units / 10 ** figure.decimals) * size;
  return digits.length < FEWEST_DIGITS
    ? null
    : { kind, digits, size: Number(value.toPrecision(12)) };
}

const measuresIn = perPassage(({ text }: Passage): readonly Found[] =>
  /\d (?:[đntkhm]|c)/.test(text)
    ? matchesOf(text, MEASURED).flatMap(({ 0: whole, 1: figures = '', 2: name = '', index }) => {
        const unit = UNITS.get(name);
        const measure = unit && measureOf(figures, unit);
        return measure
          ? [{ ...measure, text: whole, start: index, end: index + whole.length }]
          : [];
      })
    : [],
);

type Placed = Measure & { readonly text: string; readonly at: Place };

/** Amounts in the columns of tables whose headings say the unit. */
function* inTables(document: OfficialDocument): Generator<Placed> {
  for (const table of tablesOf(document)) {
    const units = (table.rows[0] ?? []).map(({ text }) =>
      UNITS.get(UNIT_OF_COLUMN.exec(text)?.[1]?.toLowerCase() ?? ''),
    );
    for (const row of table.rows.slice(1)) {
      for (const [index, cell] of row.entries()) {
        const unit = units[index];
        const measure = unit && cell.figure ? measureOf(cell.text.trim(), unit) : null;
        if (measure) yield { ...measure, text: cell.text, at: placeOfCell(table, cell) };
      }
    }
  }
}

function* inText(passages: readonly Passage[]): Generator<Placed> {
  for (const passage of passages) {
    for (const { start, end, ...measure } of measuresIn(passage)) {
      yield { ...measure, at: { path: passage.path, range: { start, end } } };
    }
  }
}

/** Whether one is a thousand, a million … times the other: a slip of the unit, not a product. */
function isSlip(one: Measure, other: Measure): boolean {
  const ratio = Math.max(one.size, other.size) / Math.min(one.size, other.size);
  const power = Math.log10(ratio);
  const step = one.kind === 'money' ? 3 : 1;
  return power > 0.5 && Math.abs(power / step - Math.round(power / step)) < 1e-6;
}

export const oneMagnitude = defineRule({
  id: 'one-magnitude',
  number: null,
  severity: 'warning',
  fix: 'none',
  messages: { other: 'Cùng một con số mà khác đơn vị: “{found}”, nơi khác ghi “{other}”' },
  *check(document, _standard, { passages }) {
    const measures = new Map<string, Placed[]>();
    for (const measure of [...inText(passages), ...inTables(document)]) {
      const key = `${measure.kind} ${measure.digits}`;
      const known = measures.get(key);
      if (known) known.push(measure);
      else measures.set(key, [measure]);
    }
    for (const all of measures.values()) {
      const sizes = [...new Set(all.map(({ size }) => size))];
      if (sizes.length < 2) continue;
      const often = (size: number) => all.filter((each) => each.size === size).length;
      const most = Math.max(...sizes.map(often));
      const right = all.find(({ size }) => often(size) === most);
      for (const each of all) {
        if (!right || each.size === right.size || !isSlip(each, right)) continue;
        const { text: found, at } = each;
        yield {
          messageId: 'other',
          clause: USAGE.arithmetic,
          at,
          found,
          data: { other: right.text },
        };
      }
    }
  },
});
