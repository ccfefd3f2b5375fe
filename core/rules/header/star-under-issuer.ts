import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';

export const starUnderIssuer = defineRule({
  id: 'star-under-issuer',
  number: 4,
  severity: 'error',
  systems: ['party'],
  fix: 'safe',
  messages: {
    missing: 'Thiếu dấu “{expected}” dưới tên cơ quan ban hành',
    mismatch: 'Dưới tên cơ quan ban hành chỉ có một dấu “{expected}”, không phải “{found}”',
  },
  *check(document, standard, { printed, standardForm }) {
    const found = printed('star');
    const expected = standardForm('star');
    if (found === expected) return;
    yield {
      messageId: found === '' ? 'missing' : 'mismatch',
      clause: standard.wording.star.clause,
      at: placeOfPart(document, 'star', { start: 0, end: found.length }),
      found,
      expected,
      fix: dropFound(document, 'star'),
    };
  },
});
