import type { FramePart } from '#core/model/frame-part.ts';
import type { Range } from '#core/standards/figure.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfLook } from '../frame-place.ts';
import { styleOfPart } from './part-styles.ts';

function inWords({ min, max }: Range): string {
  return min === max ? String(min) : `${min}-${max}`;
}

export const typeSizes = defineRule({
  id: 'type-sizes',
  number: 56,
  severity: 'error',
  fix: 'safe',
  messages: {
    body: 'Cỡ chữ nội dung phải là {expected}, không phải {found}',
    part: 'Cỡ chữ của “{text}” phải là {expected}, không phải {found}',
  },
  *check(document, standard, { printed }) {
    const size = document.page.bodySizePt;
    const { value: body, clause } = standard.styles.body;
    if (size !== null && (size < body.sizePt.min || size > body.sizePt.max)) {
      const path = ['page', 'bodySizePt'];
      const fix = [{ op: 'set' as const, path, value: null }];
      const expected = inWords(body.sizePt);
      yield { messageId: 'body', clause, at: { path }, found: String(size), expected, fix };
    }
    for (const [name, form] of Object.entries(document.asFound)) {
      const part = name as FramePart;
      const style = styleOfPart(document, part);
      const figure = style && standard.styles[style];
      const { sizePt } = form;
      if (!figure || sizePt === undefined) continue;
      const { min, max } = figure.value.sizePt;
      if (sizePt >= min && sizePt <= max) continue;
      yield {
        messageId: 'part',
        clause: figure.clause,
        at: placeOfLook(part, 'sizePt'),
        found: String(sizePt),
        expected: inWords(figure.value.sizePt),
        data: { text: printed(part) },
        fix: dropFound(document, part, 'sizePt'),
      };
    }
  },
});
