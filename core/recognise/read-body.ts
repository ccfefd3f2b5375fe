import type { Block, Item, Level } from '#core/model/block.ts';
import type { NewId } from '#core/model/new-id.ts';
import { isCapitals } from '#core/text/words.ts';
import {
  type Label,
  parseBareLabel,
  parseBareRoman,
  parseCapital,
  parseLabel,
} from './body-label.ts';
import { fieldRuns, isAll, type Line, sliceLine } from './line.ts';
import type { ReadItem } from './numbering.ts';
import { captioned, figuresOf } from './read-figures.ts';
import { readTable } from './read-table.ts';
import { withTextTables } from './read-text-table.ts';
import { unwrapped } from './wrapped-lines.ts';

export type BodyReading = {
  readonly body: readonly Block[];
  readonly items: readonly ReadItem[];
  /** The dash before each of the grounds as it stood, by id; '' for none. */
  readonly dashes: ReadonlyMap<string, string>;
};

/** A line of the body with its label, if it has one. */
type Entry = { readonly line: Line; readonly label: Label | null };

const BASIS =
  /^(?:[-–—+•]\s{0,4})?(?:căn cứ|theo đề nghị|theo đề xuất|xét đề nghị|xét tờ trình|xét)\s/iu;
/** What goes on with a list of grounds, though it does not begin as one. */
const MORE_BASIS = /^(?:trên cơ sở|thực hiện|theo|sau khi|để|nhằm)\s/iu;
const DASH = /^[-–—+•]\s{0,4}/;
const WIDE: ReadonlySet<Level> = new Set(['part', 'chapter', 'section', 'subsection']);
/** From the widest in; an item belongs to the last wider one before it. */
const DEPTH: Readonly<Record<Level, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  subsection: 3,
  article: 4,
  roman: 5,
  arabic: 6,
  decimal: 7,
  subdecimal: 8,
  letter: 9,
  dash: 10,
  plus: 11,
};
const LONGEST_TITLE = 250;
/** Lines in capitals above the grounds: who decides, and at which meeting. */
const MOST_ABOVE = 6;
const FARTHEST_SIBLING = 12;

function numberIn(label: Label): number {
  return Number(/\d+/.exec(label.text)?.[0] ?? 0);
}

/** The number that the next item of a list has, a few lines below at most; 0 where there is none. */
function nextNumber(lines: readonly Line[], from: number): number {
  for (const { text } of lines.slice(from, from + FARTHEST_SIBLING)) {
    const label = parseLabel(text);
    if (label?.level === 'arabic') return numberIn(label);
    if (label && DEPTH[label.level] < DEPTH.arabic) return 0;
  }
  return 0;
}

const CAPITALS = ['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H'];

/** Headings under capitals by their lines, where they count from A and stand above Roman numbers. */
function capitalHeads(lines: readonly Line[]): ReadonlyMap<number, Label> {
  const heads = new Map<number, Label>();
  for (const [index, { text }] of lines.entries()) {
    if (heads.size === 0 && parseLabel(text)?.level === 'roman') break;
    const label = parseCapital(text);
    if (label && label.text.charAt(0) === CAPITALS[heads.size]) heads.set(index, label);
  }
  return heads.size > 1 ? heads : new Map();
}

/** `l.` above `2.`: the figure as machines misread it. */
function isMisread(label: Label | null, lines: readonly Line[], index: number): boolean {
  return label?.text === 'l.' && nextNumber(lines, index + 1) === 2;
}

/** Labels of all lines; the number that would come next tells a label without its mark from a sum. */
function labelled(lines: readonly Line[]): readonly Entry[] {
  const capitals = capitalHeads(lines);
  let expected = 1;
  return lines.map((line, index): Entry => {
    const { text } = line;
    const own = parseLabel(text);
    if (own && expected === 1 && isMisread(own, lines, index)) {
      expected = 2;
      return { line, label: { ...own, level: 'arabic' } };
    }
    const label =
      own ??
      capitals.get(index) ??
      parseBareRoman(text) ??
      parseBareLabel(text, expected, expected > 1 && nextNumber(lines, index + 1) === expected + 1);
    if (label?.level === 'arabic') expected = numberIn(label) + 1;
    else if (label && DEPTH[label.level] < DEPTH.arabic) expected = 1;
    return { line, label };
  });
}

/** Whether `text` goes on with a list of grounds whose last is `before`. */
function goesOnBasis(text: string, before: string): boolean {
  if (!/;$/.test(before)) return false;
  const isDashed = DASH.test(text) && DASH.test(before);
  return isDashed || (MORE_BASIS.test(text) && /[;,]$/.test(text));
}

/**
 * Căn cứ: lines at the top that begin as grounds do and end as parts of one sentence; the
 * issuer's name in capitals may stand above them.
 */
function basisRange(entries: readonly Entry[]): { readonly from: number; readonly to: number } {
  const from = entries.slice(0, MOST_ABOVE).findIndex(({ line }) => !isCapitals(line.text));
  let to = Math.max(from, 0);
  for (const { line } of entries.slice(to)) {
    const before = to > from ? (entries[to - 1]?.line.text ?? '') : '';
    const next = entries[to + 1]?.line.text ?? '';
    // A mark that was forgotten: more grounds follow, or the line that decides.
    const isBefore = BASIS.test(next) || (to > from && isCapitals(next));
    const isUnended = /[\p{L}\d)]$/u.test(line.text) && BASIS.test(line.text) && isBefore;
    const isListed =
      isUnended ||
      /;$/.test(line.text) ||
      (/[,.]$/.test(line.text) && (to > from || BASIS.test(next)));
    if (!isListed || !(BASIS.test(line.text) || goesOnBasis(line.text, before))) break;
    to += 1;
  }
  return { from, to };
}

/** Whether an item is a heading over what follows it, and not running text. */
function isTitle({ line, label }: Entry, next: Entry | undefined): boolean {
  if (!label) return false;
  const words = line.text.slice(label.length);
  if (words.length > LONGEST_TITLE) return false;
  if (WIDE.has(label.level)) return true;
  if (isAll(line, 'bold')) return true;
  if (label.level === 'dash' || label.level === 'plus') return false;
  if (label.level === 'roman') return isCapitals(words) || !/[.;,]$/.test(words);
  if (words === '' || /[.;:,…]$/.test(words)) return false;
  if (label.level === 'article') return true;
  const isOver =
    next !== undefined && (next.label === null || DEPTH[next.label.level] > DEPTH[label.level]);
  return isOver && words.length <= 150;
}

/** The heading of a part or chapter whose name stands on the lines below its number. */
function withNames(entries: readonly Entry[]): readonly Entry[] {
  const result: Entry[] = [];
  for (const entry of entries) {
    const last = result.at(-1);
    const isBare =
      last?.label && WIDE.has(last.label.level) && last.line.text.length <= last.label.length;
    const isName =
      entry.label === null &&
      entry.line.text.length <= LONGEST_TITLE &&
      isCapitals(entry.line.text);
    if (last && isBare && isName) {
      const runs = [...last.line.runs, { text: ' ' }, ...entry.line.runs];
      const text = `${last.line.text} ${entry.line.text}`;
      const length = last.line.text.length + 1;
      result[result.length - 1] = {
        line: { ...last.line, runs, text },
        label: { ...last.label, length } as Label,
      };
    } else result.push(entry);
  }
  return result;
}

function words(line: Line, from: number) {
  return fieldRuns(sliceLine(line, from, line.text.length).runs);
}

function alignOf(line: Line): 'justify' | 'left' | 'center' | 'right' {
  if (line.source.align) return line.source.align;
  return isCapitals(line.text) && line.text.length <= 100 ? 'center' : 'justify';
}

function textBlock(entry: Entry, next: Entry | undefined, id: string): Block {
  const { line, label } = entry;
  if (!label) return { kind: 'paragraph', id, align: alignOf(line), runs: words(line, 0) };
  const item: Item = {
    kind: 'item',
    id,
    level: label.level,
    title: isTitle(entry, next),
    label: null,
    runs: words(line, label.length),
  };
  return item;
}

function dashOf({ text }: Line): string {
  return /^[-–—+•]\s*/.exec(text)?.[0] ?? '';
}

function basisBlock(line: Line, id: string): Block {
  return { kind: 'basis', id, runs: words(line, dashOf(line).length) };
}

/** Lines of running text, in which no table stands. */
function readText(lines: readonly Line[], isOpening: boolean, newId: NewId): BodyReading {
  const entries = withNames(labelled(unwrapped(lines)));
  const bases = isOpening ? basisRange(entries) : { from: 0, to: 0 };
  const items: ReadItem[] = [];
  const dashes = new Map<string, string>();
  const blockOf = (entry: Entry, index: number): Block => {
    const id = newId();
    if (index >= bases.from && index < bases.to) {
      dashes.set(id, dashOf(entry.line).trim());
      return basisBlock(entry.line, id);
    }
    const { label } = entry;
    if (label) items.push({ id, level: label.level, label: label.text, mark: label.mark });
    return textBlock(entry, entries[index + 1], id);
  };
  const body = entries.flatMap((entry, index) => [
    blockOf(entry, index),
    ...figuresOf([entry.line], newId),
  ]);
  return { body, items, dashes };
}

/** Stretches of lines that stand in the same table of the source, or in none. */
function stretches(lines: readonly Line[]): readonly (readonly Line[])[] {
  const all: Line[][] = [];
  for (const line of lines) {
    const before = all.at(-1)?.at(-1);
    if (before && before.source.cell?.table === line.source.cell?.table) all.at(-1)?.push(line);
    else all.push([line]);
  }
  return all;
}

const NO_DASHES: ReadonlyMap<string, string> = new Map();

/** The blocks of the body, each with its label as it stood. */
export function readBody(lines: readonly Line[], newId: NewId): BodyReading {
  const readings = stretches(withTextTables(lines)).map((stretch, index): BodyReading => {
    if (stretch[0]?.source.cell)
      return {
        body: [readTable(stretch, newId), ...figuresOf(stretch, newId)],
        items: [],
        dashes: NO_DASHES,
      };
    return readText(stretch, index === 0, newId);
  });
  return {
    body: captioned(readings.flatMap(({ body }) => body)),
    items: readings.flatMap(({ items }) => items),
    dashes: new Map(readings.flatMap(({ dashes }) => [...dashes])),
  };
}
