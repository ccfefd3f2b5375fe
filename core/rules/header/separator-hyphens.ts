import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';

export const separatorHyphens = defineRule({
  id: 'separator-hyphens',
  number: 25,
  severity: 'error',
  systems: ['party'],
  fix: 'safe',
  messages: {
    missing: 'Thiếu “{expected}” dưới trích yếu',
    mismatch: 'Dưới trích yếu phải là “{expected}”, không phải “{found}”',
    letter: 'Công văn không có “{found}” dưới trích yếu',
  },
  *check(document, standard, { printed, standardForm }) {
    const found = printed('separator');
    const expected = standardForm('separator');
    if (found === expected) return;
    yield {
      messageId: found === '' ? 'missing' : expected === '' ? 'letter' : 'mismatch',
      clause: standard.wording.separator.clause,
      at: placeOfPart(document, 'separator', { start: 0, end: found.length }),
      found,
      expected,
      fix: dropFound(document, 'separator'),
    };
  },
});
