import type { Recipient, Signature } from '#core/model/closing.ts';
import type { ColumnsNode, FlowNode, ParagraphNode } from './composition.ts';
import { type Context, sizeOf } from './context.ts';
import { heightPt } from './height.ts';
import { paragraphNode, partNodes, styledRun } from './paragraph.ts';
import { signatureNodes } from './signature.ts';
import { textWidthMm } from './text-width.ts';

/** What is higher may not fit on one page with the end of the text above it. */
const HIGHEST_WHOLE_PT = 540;
/** The label of the recipients and the first of them at least. */
const LEAST_BESIDE = 2;
/** So that what fits here by a hair fits in every writer. */
const SLACK_MM = 1;

/** Recipients hang by their dash and stay clear of the other column. */
function hanging(context: Context) {
  const dashMm = textWidthMm('- ', sizeOf(context, 'recipient'));
  return {
    leftMm: dashMm,
    firstLineMm: -dashMm,
    rightMm: context.standard.practice.closing.clearMm.value,
  };
}

function recipientsNodes(context: Context): readonly ParagraphNode[] {
  const { recipients } = context.document;
  const look = hanging(context);
  return [
    ...partNodes(
      context,
      { part: 'recipients-label', style: 'recipients-label', path: ['recipients'] },
      { spaceAfterPt: context.standard.practice.closing.belowLabelPt.value },
    ),
    ...recipients.flatMap(({ id }) =>
      partNodes(
        context,
        { part: `recipient/${id}`, style: 'recipient', path: ['recipients', id, 'text'] },
        look,
      ),
    ),
  ];
}

/** The recipients of a copy, whose lines are no parts of the document's own frame. */
export function copyRecipientsNodes(
  context: Context,
  recipients: readonly Recipient[],
  textOf: (recipient: Recipient, isLast: boolean) => string,
): readonly ParagraphNode[] {
  if (recipients.length === 0) return [];
  const { styles, wording, practice } = context.standard;
  const source = { path: ['copyBlock', 'recipients'], part: null };
  const look = hanging(context);
  return [
    paragraphNode(context, 'recipients-label', {
      source,
      spaceAfterPt: practice.closing.belowLabelPt.value,
      runs: [styledRun(wording.recipientsLabel.value, styles['recipients-label'].value)],
    }),
    ...recipients.map((each, index) =>
      paragraphNode(context, 'recipient', {
        source: { path: [...source.path, each.id, 'text'], part: null },
        runs: [styledRun(textOf(each, index === recipients.length - 1), styles.recipient.value)],
        ...look,
      }),
    ),
  ];
}

function typistNodes(context: Context): readonly ParagraphNode[] {
  const { aboveTypistPt, clearMm } = context.standard.practice.closing;
  return partNodes(
    context,
    { part: 'typist', style: 'typist', path: ['marks', 'typist'] },
    { spaceBeforePt: aboveTypistPt.value, rightMm: clearMm.value },
  );
}

function lowered(cell: readonly ParagraphNode[], spaceBeforePt: number): readonly ParagraphNode[] {
  const [first, ...rest] = cell;
  return first && spaceBeforePt > 0 ? [{ ...first, spaceBeforePt }, ...rest] : cell;
}

/**
 * Invisible columns that stay whole. The space above stands inside them, because word processors know
 * none above a table.
 */
export function closingColumns(
  widthsMm: readonly number[],
  cells: readonly (readonly ParagraphNode[])[],
  spaceBeforePt = 0,
): ColumnsNode {
  const heights = cells.map((cell, index) => cellPt(cell, widthsMm[index] ?? 0));
  return {
    kind: 'columns',
    widthsMm,
    cells: cells.map((cell) => lowered(cell, spaceBeforePt)),
    spaceBeforePt: 0,
    keepTogether: Math.max(...heights) <= HIGHEST_WHOLE_PT,
  };
}

function cellPt(cell: readonly ParagraphNode[], widthMm: number): number {
  return cell.reduce((sum, node) => sum + heightPt(node, widthMm), 0);
}

/** How many paragraphs stand beside what is `wantedPt` high. */
function countBeside(nodes: readonly ParagraphNode[], widthMm: number, wantedPt: number): number {
  let sum = 0;
  const end = nodes.findIndex((node) => {
    sum += heightPt(node, widthMm);
    return sum >= wantedPt;
  });
  return Math.max(end < 0 ? nodes.length : end + 1, LEAST_BESIDE);
}

/**
 * Recipients on the left of a signature. Lists too high for that go on below it, one recipient a row:
 * no row is ever split, for each program would do it otherwise.
 */
export function closingRows(
  widthsMm: readonly [number, number],
  [left, right]: readonly [readonly ParagraphNode[], readonly ParagraphNode[]],
  spaceBeforePt = 0,
): readonly ColumnsNode[] {
  const whole = closingColumns(widthsMm, [left, right], spaceBeforePt);
  if (whole.keepTogether) return [whole];
  const [leftMm, rightMm] = widthsMm;
  const beside = countBeside(left, leftMm, cellPt(right, rightMm));
  return [
    closingColumns(widthsMm, [left.slice(0, beside), right], spaceBeforePt),
    ...left.slice(beside).map((node) => closingColumns(widthsMm, [[node], []])),
  ];
}

function inRows(
  signatures: readonly Signature[],
  sideBySide: number,
): readonly (readonly Signature[])[] {
  const perRow = signatures.length > sideBySide ? 2 : signatures.length;
  const rows: Signature[][] = [];
  for (let from = 0; from < signatures.length; from += perRow) {
    rows.push(signatures.slice(from, from + perRow));
  }
  return rows;
}

function widestMm(nodes: readonly ParagraphNode[]): number {
  const widths = nodes.map(({ runs, sizePt }) =>
    runs.reduce((sum, run) => sum + textWidthMm(run.text, sizePt, run), 0),
  );
  return Math.max(...widths, 0);
}

/** The standard's columns, the left one widened to spare the recipients a second line. */
function columnsOf({ standard, textMm }: Context, left: readonly ParagraphNode[]) {
  const [usualLeft, usualRight] = standard.page.columnsMm.value;
  const usual = (textMm * usualLeft) / (usualLeft + usualRight);
  const { clearMm, mostShare } = standard.practice.closing;
  const needed = widestMm(left) + clearMm.value + SLACK_MM;
  const wanted = Math.min(needed, textMm * mostShare.value);
  const leftMm = Math.max(usual, wanted);
  return [leftMm, textMm - leftMm] as const;
}

/** Several sign side by side over the whole width; the recipients stand below them. */
function jointClosing(context: Context, left: readonly ParagraphNode[]): readonly FlowNode[] {
  const { abovePt, sideBySide } = context.standard.practice.closing;
  const rows = inRows(context.document.signatures, sideBySide.value).map((row, index) => {
    const widthMm = context.textMm / row.length;
    const cells = row.map((signature) => signatureNodes(context, signature, widthMm));
    return closingColumns(
      row.map(() => widthMm),
      cells,
      index === 0 ? 0 : abovePt.value,
    );
  });
  if (left.length === 0) return rows;
  return [...rows, ...closingRows(columnsOf(context, left), [left, []], abovePt.value)];
}

/** Recipients on the left, level with the signature on the right. */
export function closingNodes(context: Context): readonly FlowNode[] {
  const { signatures } = context.document;
  const left = [...recipientsNodes(context), ...typistNodes(context)];
  if (signatures.length > 1) return jointClosing(context, left);
  const widths = columnsOf(context, left);
  const [signature] = signatures;
  const right = signature ? signatureNodes(context, signature, widths[1]) : [];
  if (left.length === 0 && right.length === 0) return [];
  return closingRows(widths, [left, right]);
}
