import type { Signature } from '#core/model/closing.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { StyleName } from '#core/standards/standard.ts';
import type { ParagraphNode } from './composition.ts';
import type { Context } from './context.ts';
import { authorityText } from './frame-text.ts';
import { paragraphNode, partNodes, styledRun } from './paragraph.ts';
import { PT_PER_MM } from './units.ts';

/** A head who signs in his own right stands in bold where others name their authority. */
function positionStyle({ authority }: Signature): StyleName {
  return authority.length === 0 ? 'signer-direct' : 'position';
}

/** The words kept together with the name, which stands below the room for the handwriting. */
function withGap(context: Context, words: readonly ParagraphNode[], name: ParagraphNode[]) {
  const gapPt = context.standard.body.signatureGapMm.value * PT_PER_MM;
  return [
    ...words.map((node) => ({ ...node, keepWithNext: true })),
    ...name.map((node) => ({ ...node, spaceBeforePt: Math.round(gapPt) })),
  ];
}

/** Thể thức đề ký: authority, position, room for the signature and seal, name. */
export function signatureNodes(
  context: Context,
  signature: Signature,
  widthMm: number,
): readonly ParagraphNode[] {
  const { id } = signature;
  const sideMm = context.standard.practice.closing.signatureSideMm.value;
  const withinMm = widthMm - 2 * sideMm;
  const inset = (node: ParagraphNode): ParagraphNode => ({
    ...node,
    leftMm: node.leftMm + sideMm,
    rightMm: node.rightMm + sideMm,
  });
  const on = (part: FramePart, style: StyleName, field: string) =>
    partNodes(context, { part, style, path: ['signatures', id, field], withinMm }).map(inset);
  const words = [
    ...signature.authority.flatMap((_, index) =>
      on(`signature/${id}/authority/${index}`, 'authority', 'authority'),
    ),
    ...on(`signature/${id}/position`, positionStyle(signature), 'position'),
  ];
  return withGap(context, words, on(`signature/${id}/name`, 'signer-name', 'name'));
}

/** The signature of a copy, which has no parts of its own in the frame. */
export function copySignatureNodes(context: Context, signature: Signature) {
  const { styles } = context.standard;
  const line = (style: StyleName, text: string, field: string): ParagraphNode[] =>
    text === ''
      ? []
      : [
          paragraphNode(context, style, {
            source: { path: ['copyBlock', 'signature', field], part: null },
            runs: [styledRun(text, styles[style].value)],
          }),
        ];
  const words = [
    ...signature.authority.flatMap((each) =>
      line('authority', authorityText(each, context.standard), 'authority'),
    ),
    ...line(positionStyle(signature), signature.position, 'position'),
  ];
  return withGap(context, words, line('signer-name', signature.name, 'name'));
}
