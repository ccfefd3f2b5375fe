import type { Signature } from '#core/model/closing.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { StyleName } from '#core/standards/standard.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfLook } from '../frame-place.ts';

/** The lines of a signature and the style that each has. */
function linesOf({ id, authority }: Signature): readonly (readonly [FramePart, StyleName])[] {
  const authorities = authority.map((_, index): readonly [FramePart, StyleName] => [
    `signature/${id}/authority/${index}`,
    'authority',
  ]);
  const position: StyleName = authority.length === 0 ? 'signer-direct' : 'position';
  return [
    ...authorities,
    [`signature/${id}/position`, position],
    [`signature/${id}/name`, 'signer-name'],
  ];
}

export const signatureWeights = defineRule({
  id: 'signature-weights',
  number: 41,
  severity: 'warning',
  fix: 'safe',
  messages: {
    bold: '“{found}” không in đậm',
    plain: '“{found}” phải in đậm',
    toBold: 'In đậm “{found}”',
    toPlain: 'Bỏ in đậm “{found}”',
  },
  *check(document, standard, { printed }) {
    for (const [part, style] of document.signatures.flatMap(linesOf)) {
      const bold = document.asFound[part]?.bold;
      const { value, clause } = standard.styles[style];
      const found = printed(part);
      if (bold === undefined || bold === value.bold || found === '') continue;
      yield {
        messageId: bold ? 'bold' : 'plain',
        clause,
        at: placeOfLook(part, 'bold'),
        found,
        fix: dropFound(document, part, 'bold'),
        fixLabel: bold ? 'toPlain' : 'toBold',
      };
    }
  },
});
