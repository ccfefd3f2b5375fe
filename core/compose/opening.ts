import type { FramePart } from '#core/model/frame-part.ts';
import { balancedWidthMm, naturalWidthMm } from './balance.ts';
import type { FlowNode, LineNode, ParagraphNode } from './composition.ts';
import { type Context, sizeOf } from './context.ts';
import { printedText } from './frame-text.ts';
import { paragraphNode, partNodes, styledRun } from './paragraph.ts';
import { textWidthMm } from './text-width.ts';

/** So that what fits here by a hair fits in every writer. */
const SLACK_MM = 1;

/** Type, subject and what separates them from the text; nothing in a letter. */
function typeNodes(context: Context): readonly FlowNode[] {
  if (context.document.header.type === 'cong-van') return [];
  const look = { keepWithNext: true };
  const sideMm = context.standard.practice.opening.subjectSideMm.value;
  const withinMm = context.textMm - 2 * sideMm;
  const type = partNodes(context, { part: 'type', style: 'type', path: ['header', 'type'] }, look);
  const subject = partNodes(
    context,
    { part: 'subject', style: 'subject', path: ['header', 'subject'], withinMm },
    look,
  ).map((node) => insetBy(node, sideMm));
  const separator = partNodes(context, { part: 'separator', style: 'separator', path: null }, look);
  return [...type, ...subject, ...subjectLine(context), ...separator];
}

function insetBy(node: ParagraphNode, mm: number): ParagraphNode {
  if (node.leftMm === 0) return node;
  return { ...node, leftMm: node.leftMm + mm, rightMm: node.rightMm + mm };
}

/** Where the standard draws a line under the subject: its share of the subject's longest line. */
function subjectLine(context: Context): readonly FlowNode[] {
  const { standard, document, textMm } = context;
  const length = standard.lines.subject.value;
  const text = printedText(document, standard, 'subject');
  if (length === null || text === '' || document.asFound.separator?.text !== undefined) return [];
  const { bold, italic } = standard.styles.subject.value;
  const { lines, opening } = standard.practice;
  const within = textMm - 2 * opening.subjectSideMm.value;
  const width = balancedWidthMm(text, sizeOf(context, 'subject'), { bold, italic }, within);
  const line: LineNode = {
    kind: 'line',
    source: { path: null, part: 'separator' },
    lengthMm: length === 'as-text' ? width : width * length.usual,
    weightPt: lines.weightPt.value,
    spaceBeforePt: lines.abovePt.value,
    spaceAfterPt: lines.belowSubjectPt.value,
  };
  return [line];
}

/** `Kính gửi: …` on one centred line. */
function oneAddressee(context: Context): readonly ParagraphNode[] {
  const { document, standard, textMm } = context;
  const [addressee] = document.addressees;
  if (!addressee) return [];
  const part: FramePart = `addressee/${addressee.id}`;
  const label = printedText(document, standard, 'addressees-label');
  const text = printedText(document, standard, part);
  const styles = standard.styles;
  const runs = [
    styledRun(
      text === '' ? label : `${label} `,
      styles['addressees-label'].value,
      document.asFound['addressees-label'],
    ),
    styledRun(text, styles.addressee.value, document.asFound[part]),
  ].filter((run) => run.text !== '');
  if (runs.length === 0) return [];
  const withinMm = textMm - 2 * standard.practice.opening.leastIndentMm.value;
  const sizePt = sizeOf(context, 'addressee');
  const whole = `${label} ${text}`;
  const isOneLine = naturalWidthMm(whole, sizePt, {}) <= withinMm;
  const indent = (textMm - balancedWidthMm(whole, sizePt, {}, withinMm)) / 2 - SLACK_MM;
  return [
    paragraphNode(context, 'addressee', {
      source: { path: ['addressees', addressee.id, 'text'], part: 'addressees-label' },
      runs,
      align: 'center',
      ...(isOneLine ? {} : { leftMm: indent, rightMm: indent }),
    }),
  ];
}

type ListGeometry = { readonly leftMm: number; readonly dashMm: number; readonly hangMm: number };

/** The list is centred as one block; its dashes stand under the colon of the label. */
function listGeometry(context: Context): ListGeometry {
  const { document, standard, textMm } = context;
  const size = sizeOf(context, 'addressee');
  const widths = document.addressees.map(({ id }) =>
    naturalWidthMm(printedText(document, standard, `addressee/${id}`), size, {}),
  );
  const label = printedText(document, standard, 'addressees-label');
  const face = { italic: standard.styles['addressees-label'].value.italic };
  const dashMm = textWidthMm(label, size, face) - textWidthMm(':', size, face);
  const free = (textMm - dashMm - Math.max(...widths)) / 2;
  const { leastIndentMm, mostIndentMm } = standard.practice.opening;
  const leftMm = Math.min(Math.max(free, leastIndentMm.value), mostIndentMm.value);
  return { leftMm, dashMm, hangMm: textWidthMm('- ', size) };
}

/** The label, then one addressee a line, with dashes. */
function manyAddressees(context: Context): readonly ParagraphNode[] {
  const { leftMm, dashMm, hangMm } = listGeometry(context);
  const spaceAfterPt = context.standard.practice.opening.belowAddresseePt.value;
  const label = partNodes(
    context,
    { part: 'addressees-label', style: 'addressees-label', path: ['addressees'] },
    { leftMm, keepWithNext: true, spaceAfterPt, align: 'left' },
  );
  const lines = context.document.addressees.flatMap(({ id }) =>
    partNodes(
      context,
      { part: `addressee/${id}`, style: 'addressee', path: ['addressees', id, 'text'] },
      {
        leftMm: leftMm + dashMm + hangMm,
        firstLineMm: -hangMm,
        spaceAfterPt,
        keepTogether: true,
      },
    ),
  );
  return [...label, ...lines];
}

function spaced(
  { standard }: Context,
  nodes: readonly FlowNode[],
  afterPt: number,
): readonly FlowNode[] {
  const last = nodes.length - 1;
  return nodes.map((node, index) => {
    if (node.kind !== 'paragraph' && node.kind !== 'line') return node;
    const before = index === 0 ? { spaceBeforePt: standard.practice.opening.abovePt.value } : {};
    return { ...node, ...before, ...(index === last ? { spaceAfterPt: afterPt } : {}) };
  });
}

/** What stands between the header and the text: type and subject, addressees, or both. */
export function openingNodes(context: Context): readonly FlowNode[] {
  const addressees =
    context.document.addressees.length > 1 ? manyAddressees(context) : oneAddressee(context);
  const belowPt = context.standard.practice.opening.belowPt.value;
  const afterType = addressees.length === 0 ? belowPt : 0;
  return [
    ...spaced(context, typeNodes(context), afterType),
    ...spaced(context, addressees, belowPt),
  ];
}
