import type { SinglePart } from '#core/model/frame-part.ts';
import type { LineLength } from '#core/standards/standard.ts';
import { boxed } from './box.ts';
import { circulationAbove, circulationBelow } from './circulation.ts';
import type { ColumnsNode, FlowNode, LineNode, ParagraphNode } from './composition.ts';
import type { Context } from './context.ts';
import {
  type HeaderColumns,
  type HeaderPart,
  headerColumns,
  NUMBER,
  nameBreak,
  nameWidth,
  PLACE_DATE,
  widthOf,
} from './header-columns.ts';
import { type Look, paragraphNode, partNodes, styledRun } from './paragraph.ts';

const PARTS = {
  title: { part: 'title', style: 'title', path: null },
  motto: { part: 'motto', style: 'motto', path: null },
  parent: { part: 'parent', style: 'parent', path: ['header', 'parent', 'name'] },
  issuer: { part: 'issuer', style: 'issuer', path: ['header', 'issuer', 'name'] },
  star: { part: 'star', style: 'star', path: null },
  letterSubject: { part: 'subject', style: 'letter-subject', path: ['header', 'subject'] },
  urgency: { part: 'urgency', style: 'urgency', path: ['marks', 'urgency'] },
  secrecy: { part: 'secrecy', style: 'secrecy', path: ['marks', 'secrecy'] },
  draft: { part: 'draft', style: 'draft', path: ['marks', 'draft'] },
} as const satisfies Readonly<Record<string, HeaderPart>>;

function lineNode(context: Context, part: SinglePart, lengthMm: number): readonly FlowNode[] {
  const found = context.document.asFound[part];
  const source = { path: null, part };
  if (found?.text === undefined) {
    const { weightPt, abovePt, belowPt } = context.standard.practice.lines;
    const line: LineNode = {
      kind: 'line',
      source,
      lengthMm,
      weightPt: weightPt.value,
      spaceBeforePt: abovePt.value,
      spaceAfterPt: belowPt.value,
    };
    return [line];
  }
  if (found.text === '') return [];
  const runs = [styledRun(found.text, context.standard.styles.body.value, found)];
  return [paragraphNode(context, 'star', { source, runs, align: found.align ?? 'center' })];
}

/**
 * A drawn line as long as the words of `above`, or the standard's share of them.
 *
 * @param withinMm - the width over which the words are balanced where they take several lines
 */
function lineUnder(
  context: Context,
  part: SinglePart,
  above: HeaderPart,
  length: LineLength,
  withinMm: number,
) {
  const width = Math.min(widthOf(context, above), nameWidth(context, above, withinMm));
  if (width === 0) return [];
  return lineNode(context, part, length === 'as-text' ? width : width * length.usual);
}

function row(
  widths: readonly [number, number],
  left: readonly FlowNode[],
  right: readonly FlowNode[],
): ColumnsNode {
  return {
    kind: 'columns',
    widthsMm: widths,
    cells: [left, right],
    spaceBeforePt: 0,
    keepTogether: true,
  };
}

/** Words on the left keep clear of those on the right; their first lines may be the longer. */
function leftPlace({ standard }: Context, leftMm: number) {
  const gutterMm = standard.practice.header.gutterMm.value;
  return { withinMm: leftMm - gutterMm, columnMm: leftMm, roomMm: gutterMm };
}

/** Who issues, and under what name: the first row of the header. */
function names(context: Context, [left, right]: readonly [number, number]): ColumnsNode {
  const { lines } = context.standard;
  const place = leftPlace(context, left);
  const within = place.withinMm;
  const onLeft = (part: HeaderPart) =>
    partNodes(context, {
      ...part,
      ...place,
      reworded: nameBreak(context, part, within),
    });
  const onRight = (part: HeaderPart) => partNodes(context, { ...part, withinMm: right });
  const issuerLine = lines.issuer.value;
  const hasMotto = context.standard.wording.motto.value !== null;
  const titleLine = hasMotto
    ? lineUnder(context, 'motto-line', PARTS.motto, lines.title.value, right)
    : lineUnder(context, 'title-line', PARTS.title, lines.title.value, right);
  return row(
    [left, right],
    [
      ...onLeft(PARTS.parent),
      ...onLeft(PARTS.issuer),
      ...onLeft(PARTS.star),
      ...(issuerLine ? lineUnder(context, 'issuer-line', PARTS.issuer, issuerLine, within) : []),
    ],
    [...onRight(PARTS.title), ...onRight(PARTS.motto), ...titleLine],
  );
}

/** The stamp of urgency, in the frame that the standard gives its grade. */
function urgencyNodes(context: Context, columnMm: number, look: Look) {
  const nodes = partNodes(context, { ...PARTS.urgency, ...leftPlace(context, columnMm) }, look);
  const { urgency } = context.document.marks;
  const box = context.standard.boxes.urgency.value;
  if (box === null) return nodes;
  const widthMm = urgency === 'none' ? null : box.widthsMm[urgency];
  return nodes.map((node) => boxed(context.standard, node, columnMm, { ...box, widthMm }));
}

/** Number and date on one level, the marks below them: the second row of the header. */
function references(context: Context, columns: HeaderColumns): ColumnsNode {
  const [left, right] = columns.references;
  const isLetter = context.document.header.type === 'cong-van';
  const onLeft = (part: HeaderPart, look: Look, room = {}) =>
    partNodes(context, { ...part, ...leftPlace(context, left), ...room }, look);
  const onRight = (part: HeaderPart, look: Look, more = {}) =>
    partNodes(context, { ...part, withinMm: right, ...more }, look);
  const { aboveMarkPt, letterSubjectRoomMm } = context.standard.practice.header;
  const below = { spaceBeforePt: aboveMarkPt.value };
  return row(
    [left, right],
    [
      ...onLeft(NUMBER, {}, { reworded: columns.number }),
      ...(isLetter
        ? onLeft(
            PARTS.letterSubject,
            { spaceBeforePt: context.standard.page.letterSubjectGapPt.value },
            { roomMm: letterSubjectRoomMm.value },
          )
        : []),
      ...onLeft(PARTS.secrecy, below),
      ...urgencyNodes(context, left, below),
    ],
    [
      ...onRight(PLACE_DATE, {}, { reworded: columns.placeDate }),
      ...circulationBelow(context, right, below),
      ...onRight(PARTS.draft, below),
    ],
  );
}

function columnsOf(context: Context): HeaderColumns {
  return headerColumns(context, {
    names: [PARTS.parent, PARTS.issuer],
    titles: [PARTS.title, PARTS.motto],
  });
}

/** Everything above the name of the type or the addressees: two rows of two invisible columns. */
export function headerNodes(context: Context): readonly FlowNode[] {
  const columns = columnsOf(context);
  return [names(context, columns.names), references(context, columns)];
}

/** What stands in the upper margin of the first page. */
export function aboveFirstNodes(context: Context): readonly ParagraphNode[] {
  return circulationAbove(context, columnsOf(context).names[1]);
}
