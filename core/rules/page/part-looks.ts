import type { FramePart } from '#core/model/frame-part.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfLook } from '../frame-place.ts';
import { styleOfPart } from './part-styles.ts';

const WORDS = { bold: 'in đậm', italic: 'in nghiêng', underline: 'gạch chân' } as const;
const LOOKS = ['bold', 'italic', 'underline'] as const;

/** Parts and looks that have a rule of their own. */
function isElsewhere(part: FramePart, look: (typeof LOOKS)[number]): boolean {
  if (part === 'recipients-label') return true;
  if (look === 'underline') return part === 'title' || part === 'motto' || part === 'issuer';
  return (
    look === 'bold' && (part === 'parent' || part === 'issuer' || part.startsWith('signature/'))
  );
}

export const partLooks = defineRule({
  id: 'part-looks',
  number: null,
  severity: 'warning',
  fix: 'safe',
  messages: { needs: '“{found}” phải {look}', bars: '“{found}” không {look}' },
  *check(document, standard, { printed }) {
    for (const [name, form] of Object.entries(document.asFound)) {
      const part = name as FramePart;
      const style = styleOfPart(document, part);
      const figure = style && standard.styles[style];
      const found = printed(part);
      if (!figure || found === '') continue;
      for (const look of LOOKS) {
        const stands = form[look];
        if (stands === undefined || stands === figure.value[look] || isElsewhere(part, look)) {
          continue;
        }
        yield {
          messageId: stands ? 'bars' : 'needs',
          clause: figure.clause,
          at: placeOfLook(part, look),
          found,
          data: { look: WORDS[look] },
          fix: dropFound(document, part, look),
        };
      }
    }
  },
});
