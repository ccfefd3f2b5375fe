import type { CopyBlock } from '#core/model/closing.ts';
import type { StyleName } from '#core/standards/standard.ts';
import { closingColumns, closingRows, copyRecipientsNodes } from './closing.ts';
import type { ColumnsNode, FlowNode, LineNode, ParagraphNode } from './composition.ts';
import type { Context } from './context.ts';
import { numberText, placeDateText, recipientText } from './frame-text.ts';
import { paragraphNode, styledRun } from './paragraph.ts';
import { copySignatureNodes } from './signature.ts';

function line(context: Context, style: StyleName, text: string, field: string): ParagraphNode[] {
  if (text === '') return [];
  return [
    paragraphNode(context, style, {
      source: { path: ['copyBlock', field], part: null },
      runs: [styledRun(text, context.standard.styles[style].value)],
      keepWithNext: true,
    }),
  ];
}

function widthsOf({ standard, textMm }: Context): readonly [number, number] {
  const [left, right] = standard.page.columnsMm.value;
  const leftMm = (textMm * left) / (left + right);
  return [leftMm, textMm - leftMm];
}

function header(context: Context, copy: CopyBlock): ColumnsNode {
  const { wording, practice } = context.standard;
  const on = (style: StyleName, text: string, field: string) => line(context, style, text, field);
  const [names, reference] = [
    [
      ...on('parent', copy.parent?.name ?? '', 'parent'),
      ...on('issuer', copy.issuer.name, 'issuer'),
      ...on('star', wording.star.value ?? '', 'issuer'),
      ...on('number', numberText(copy.number, wording.number.value), 'number'),
    ],
    [
      ...on('copy-form', wording.copies.value[copy.form], 'form'),
      ...on('place-date', placeDateText(copy.place, copy.date, wording.date.value), 'date'),
    ],
  ];
  const abovePt = practice.copy.aboveHeadPt.value;
  return closingColumns(widthsOf(context), [names, reference], abovePt);
}

/** What a copying body adds below the copied text, under a line of the full width. */
export function copyNodes(context: Context): readonly FlowNode[] {
  const copy = context.document.copyBlock;
  if (copy === null) return [];
  const { practice } = context.standard;
  const rule: LineNode = {
    kind: 'line',
    source: { path: ['copyBlock'], part: null },
    lengthMm: context.textMm,
    weightPt: practice.lines.weightPt.value,
    spaceBeforePt: practice.copy.abovePt.value,
    spaceAfterPt: 0,
  };
  const head = header(context, copy);
  const recipients = copyRecipientsNodes(context, copy.recipients, (recipient, isLast) =>
    recipientText(recipient, isLast, context.standard),
  );
  const signature = copySignatureNodes(context, copy.signature);
  const abovePt = practice.copy.aboveClosingPt.value;
  return [rule, head, ...closingRows(widthsOf(context), [recipients, signature], abovePt)];
}
