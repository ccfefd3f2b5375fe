import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { isPartyTitle } from './state-title.ts';

/** The decree itself writes HÒA in its text and HOÀ in its table. */
function tonesAsInLaw(text: string): string {
  return text.replace('HOÀ', 'HÒA');
}

export const nationalTitle = defineRule({
  id: 'national-title',
  number: null,
  severity: 'error',
  systems: ['state'],
  fix: 'safe',
  messages: {
    missing: 'Thiếu {what} “{expected}”',
    mismatch: '{what} “{found}” phải viết đúng là “{expected}”',
  },
  *check(document, standard, { printed, standardForm }) {
    const parts = [
      ['title', 'Quốc hiệu', standard.wording.title.clause],
      ['motto', 'Tiêu ngữ', standard.wording.motto.clause],
    ] as const;
    for (const [part, what, clause] of parts) {
      const found = printed(part);
      const expected = standardForm(part);
      if (tonesAsInLaw(found) === expected || isPartyTitle(found)) continue;
      // Where the Party's title stands in the place of both, that is one fault, and not this one.
      if (found === '' && isPartyTitle(printed('title'))) continue;
      yield {
        messageId: found === '' ? 'missing' : 'mismatch',
        clause,
        at: placeOfPart(document, part, { start: 0, end: found.length }),
        found,
        expected,
        data: { what },
        fix: dropFound(document, part),
      };
    }
  },
});
