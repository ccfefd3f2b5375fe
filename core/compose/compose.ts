import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import { annexSections } from './annexes.ts';
import { bodyNodes } from './body.ts';
import { ABOVE_CLOSING_PT, closingNodes } from './closing.ts';
import type { Composition, FlowNode, ParagraphNode } from './composition.ts';
import { type Context, contextOf } from './context.ts';
import { copyNodes } from './copy.ts';
import { numberText } from './frame-text.ts';
import { headerNodes } from './header.ts';
import { heldToClosing } from './held-together.ts';
import { openingNodes } from './opening.ts';
import { partNodes } from './paragraph.ts';

function contactNodes(context: Context): readonly ParagraphNode[] {
  return partNodes(context, { part: 'contact', style: 'contact', path: ['marks', 'contact'] });
}

function mainFlow(context: Context): readonly FlowNode[] {
  const closing = closingNodes(context);
  const body = bodyNodes(context, context.document.body, ['body']);
  return [
    ...headerNodes(context),
    ...openingNodes(context),
    ...(closing.length === 0 ? body : heldToClosing(body, context.textMm, ABOVE_CLOSING_PT)),
    ...closing,
    ...copyNodes(context),
  ];
}

/** `Kế hoạch số 27-KH/TU tuyên truyền …`, for the title bar of a reader. */
function titleOf(document: OfficialDocument, standard: Standard): string {
  const type = standard.types[document.header.type]?.name ?? '';
  const named = type.charAt(0) + type.slice(1).toLocaleLowerCase('vi');
  const form = standard.wording.number.value;
  const number = numberText(document.header.number, { ...form, prefix: 'số ' });
  const isNumbered = document.header.number.value !== '';
  const words = [named, isNumbered ? number : '', document.header.subject];
  return words.filter((word) => word !== '').join(' ');
}

/** Says once what stands on the pages of `document` under `standard`. Pure; the input is untouched. */
export function compose(document: OfficialDocument, standard: Standard): Composition {
  const context = contextOf(document, standard);
  return {
    font: 'Times New Roman',
    language: 'vi-VN',
    page: context.page,
    properties: {
      title: titleOf(document, standard),
      subject: document.header.subject,
      author: document.header.issuer.name.replaceAll('\n', ' '),
    },
    sections: [
      { flow: mainFlow(context), contact: contactNodes(context) },
      ...annexSections(context),
    ],
  };
}
