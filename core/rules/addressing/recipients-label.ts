import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfLook, placeOfPart } from '../frame-place.ts';

const LOOKS = ['bold', 'italic', 'underline'] as const;
const WORDS = { bold: 'in đậm', italic: 'in nghiêng', underline: 'gạch chân' } as const;

export const recipientsLabel = defineRule({
  id: 'recipients-label',
  number: 36,
  severity: 'warning',
  fix: 'safe',
  messages: {
    words: '“{found}” phải ghi “{expected}”',
    needs: '“{found}” phải {look}',
    bars: '“{found}” không {look}',
  },
  *check(document, standard, { printed, standardForm }) {
    const part = 'recipients-label';
    const found = printed(part);
    const expected = standardForm(part);
    const { value: style, clause } = standard.styles[part];
    if (expected === '') return;
    if (found !== expected) {
      const at = placeOfPart(document, part, { start: 0, end: found.length });
      yield { messageId: 'words', clause, at, found, expected, fix: dropFound(document, part) };
    }
    for (const look of LOOKS) {
      const stands = document.asFound[part]?.[look];
      if (stands === undefined || stands === style[look]) continue;
      yield {
        messageId: stands ? 'bars' : 'needs',
        clause,
        at: placeOfLook(part, look),
        found,
        data: { look: WORDS[look] },
        fix: dropFound(document, part, look),
      };
    }
  },
});
