import type { Annex, OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import { annexSections } from './annexes.ts';
import { bodyNodes, type TextPart, textParts } from './body.ts';
import { closingNodes } from './closing.ts';
import type { Composition, FlowNode, ParagraphNode } from './composition.ts';
import { type Context, contextOf } from './context.ts';
import { copyNodes } from './copy.ts';
import { numberText } from './frame-text.ts';
import { aboveFirstNodes, headerNodes } from './header.ts';
import { heldToClosing } from './held-together.ts';
import { openingNodes } from './opening.ts';
import { belowContactPt } from './page-layout.ts';
import { partNodes } from './paragraph.ts';

function contactNodes(context: Context): readonly ParagraphNode[] {
  return partNodes(
    context,
    { part: 'contact', style: 'contact', path: ['marks', 'contact'] },
    { spaceAfterPt: belowContactPt(context.standard) },
  );
}

function aboveClosingPt({ standard }: Context): number {
  return standard.practice.closing.abovePt.value;
}

function textNodes(context: Context, hasClosing: boolean): readonly FlowNode[] {
  const body = bodyNodes(context, context.document.body, ['body']);
  return hasClosing ? heldToClosing(body, context.textMm, aboveClosingPt(context)) : body;
}

function mainFlow(context: Context): readonly FlowNode[] {
  const closing = closingNodes(context);
  return [
    ...headerNodes(context),
    ...openingNodes(context),
    ...textNodes(context, closing.length > 0),
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
    sizePt: context.bodySizePt,
    language: 'vi-VN',
    page: context.page,
    properties: {
      title: titleOf(document, standard),
      subject: document.header.subject,
      author: document.header.issuer.name.replaceAll('\n', ' '),
    },
    sections: [
      {
        aboveFirst: aboveFirstNodes(context),
        flow: mainFlow(context),
        contact: contactNodes(context),
      },
      ...annexSections(context),
    ],
  };
}

/** At most so many of the last blocks are held to the closing. */
const HELD_PARTS = 2;

/** The parts with their end held to the closing; all others stay the very same. */
function heldParts(context: Context, parts: readonly TextPart[]): readonly TextPart[] {
  const end = parts.slice(-HELD_PARTS);
  const nodes = end.flatMap((part) => part.nodes);
  const held = heldToClosing(nodes, context.textMm, aboveClosingPt(context));
  let from = 0;
  const heldEnd = end.map(({ block, nodes: own }) => {
    from += own.length;
    return { block, nodes: held.slice(from - own.length, from) };
  });
  return [...parts.slice(0, -HELD_PARTS), ...heldEnd];
}

/**
 * The text alone, block by block, as it stands in `compose(document, standard)`. What the rest of
 * the composition says does not depend on the text. So whoever draws while the text is being typed
 * need not compose the frame with every key, and sees by identity which blocks print as before.
 */
export function composeText(document: OfficialDocument, standard: Standard): readonly TextPart[] {
  const context = contextOf(document, standard);
  const parts = textParts(context, document.body, ['body']);
  return closingNodes(context).length > 0 ? heldParts(context, parts) : parts;
}

/** The same of the text of one annex, which need not stand in `document` as it is. */
export function composeAnnex(
  document: OfficialDocument,
  standard: Standard,
  { id, body }: Pick<Annex, 'id' | 'body'>,
): readonly TextPart[] {
  return textParts(contextOf(document, standard), body, ['annexes', id, 'body']);
}
