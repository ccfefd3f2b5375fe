import type { SinglePart } from '#core/model/frame-part.ts';
import type { Path } from '#core/model/path.ts';
import { UNIT_BREAK } from '#core/standards/places.ts';
import type { StyleName } from '#core/standards/standard.ts';
import { balancedWidthMm, naturalWidthMm } from './balance.ts';
import { type Context, sizeOf } from './context.ts';
import { printedText } from './frame-text.ts';

/** So that what fits here by a hair fits in every writer. */
const SLACK_MM = 0.6;

export type HeaderPart = {
  readonly part: SinglePart;
  readonly style: StyleName;
  readonly path: Path | null;
};

type Reword = (text: string) => string;
type Widths = readonly [number, number];

/** The columns of the header's two rows, and what its second row needs to fit them. */
export type HeaderColumns = {
  readonly names: Widths;
  readonly references: Widths;
  readonly number: Reword;
  readonly placeDate: Reword;
};

export const NUMBER: HeaderPart = { part: 'number', style: 'number', path: ['header', 'number'] };
export const PLACE_DATE: HeaderPart = {
  part: 'place-date',
  style: 'place-date',
  path: ['header', 'date'],
};

const asItIs: Reword = (text) => text;
/** Each gap for a stamp gives up the room of one figure. */
const tighter: Reword = (text) => text.replace(/\u2007(\u2007+)/g, '$1');
/** The date below its place. */
const dateBelow: Reword = (text) => tighter(text).replace(/, (?=ngày)/, ',\n');

function faceOf({ standard, document }: Context, { part, style }: HeaderPart) {
  const found = document.asFound[part] ?? {};
  const { bold, italic } = standard.styles[style].value;
  return { bold: found.bold ?? bold, italic: found.italic ?? italic };
}

/** The width of a part on as few lines as its words have, millimetres. */
export function widthOf(context: Context, part: HeaderPart, reworded: Reword = asItIs): number {
  const text = reworded(printedText(context.document, context.standard, part.part));
  return naturalWidthMm(text, sizeOf(context, part.style), faceOf(context, part));
}

/**
 * Breaks a long name before its unit word (`ỦY BAN NHÂN DÂN` / `XÃ AN BÌNH`) where both halves fit
 * then; a name that fits, or that the office has broken itself, stays as it is.
 */
export function nameBreak(context: Context, part: HeaderPart, withinMm: number): Reword {
  return (text) => {
    if (text.includes('\n') || widthOf(context, part) <= withinMm) return text;
    const broken = text.replace(UNIT_BREAK, '\n');
    return widthOf(context, part, () => broken) <= withinMm ? broken : text;
  };
}

/** How wide a name wants to be: whole if it nearly fits, else broken into even lines. */
export function nameWidth(context: Context, part: HeaderPart, usualMm: number): number {
  const width = widthOf(context, part);
  if (width <= usualMm * context.standard.practice.header.stretch.value) return width;
  const text = nameBreak(
    context,
    part,
    usualMm,
  )(printedText(context.document, context.standard, part.part));
  return balancedWidthMm(text, sizeOf(context, part.style), faceOf(context, part), usualMm);
}

/** The two columns: the standard's, moved as far as the words of either side need it. */
function columns(context: Context, leftMm: number, rightMm: number): Widths {
  const { standard, textMm } = context;
  const [usualLeft, usualRight] = standard.page.columnsMm.value;
  const usual = (textMm * usualLeft) / (usualLeft + usualRight);
  const { gutterMm, narrowestMm } = standard.practice.header;
  const room = Math.max(textMm - rightMm - gutterMm.value / 2, narrowestMm.value);
  // Margins may leave less than even that: both columns stay there, however narrow.
  const most = Math.min(room, textMm - gutterMm.value / 2);
  const width = Math.min(Math.max(leftMm + gutterMm.value + SLACK_MM, usual), most);
  return [width, textMm - width];
}

/** The second row by itself: the number is never broken; the date goes below its place first. */
function referenceColumns(context: Context): Omit<HeaderColumns, 'names'> {
  const { textMm } = context;
  const gutterMm = context.standard.practice.header.gutterMm.value;
  for (const [number, placeDate] of [
    [asItIs, asItIs],
    [tighter, tighter],
    [tighter, dateBelow],
  ] as const) {
    const left = widthOf(context, NUMBER, number);
    const right = widthOf(context, PLACE_DATE, placeDate);
    const fits = left + gutterMm + SLACK_MM + right + gutterMm / 2 <= textMm;
    if (fits || placeDate === dateBelow) {
      return { references: columns(context, left, right), number, placeDate };
    }
  }
  throw new RangeError('the last way is always taken');
}

/**
 * The widths of the header's columns: alike in both rows where that leaves the number whole, else
 * each row its own.
 */
export function headerColumns(context: Context, parts: HeaderParts): HeaderColumns {
  const { standard, textMm } = context;
  const [usualLeft, usualRight] = standard.page.columnsMm.value;
  const usual = (textMm * usualLeft) / (usualLeft + usualRight);
  const named = Math.max(...parts.names.map((part) => nameWidth(context, part, usual)));
  const titled = Math.max(...parts.titles.map((part) => widthOf(context, part)));
  const number = widthOf(context, NUMBER);
  const joint = columns(
    context,
    Math.max(named, number),
    Math.max(titled, widthOf(context, PLACE_DATE)),
  );
  if (number + standard.practice.header.gutterMm.value + SLACK_MM <= joint[0]) {
    return { names: joint, references: joint, number: asItIs, placeDate: asItIs };
  }
  return { names: columns(context, named, titled), ...referenceColumns(context) };
}

export type HeaderParts = {
  readonly names: readonly HeaderPart[];
  readonly titles: readonly HeaderPart[];
};
