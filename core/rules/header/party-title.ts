import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { isStateTitle } from './state-title.ts';

export const partyTitle = defineRule({
  id: 'party-title',
  number: 1,
  severity: 'error',
  systems: ['party'],
  fix: 'safe',
  messages: {
    missing: 'Thiếu tiêu đề “{expected}”',
    mismatch: 'Tiêu đề “{found}” phải viết đúng là “{expected}”',
  },
  *check(document, standard, { printed, standardForm }) {
    const found = printed('title');
    const expected = standardForm('title');
    if (found === expected || isStateTitle(found)) return;
    yield {
      messageId: found === '' ? 'missing' : 'mismatch',
      clause: standard.wording.title.clause,
      at: placeOfPart(document, 'title', { start: 0, end: found.length }),
      found,
      expected,
      fix: dropFound(document, 'title'),
    };
  },
});
