import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';

/** A label that is one of the two, so that only the choice between them can be wrong. */
const LABEL = /^\s*Kính (?:gửi|trình)\s*:\s*$/iu;

export const addresseesLabel = defineRule({
  id: 'addressees-label',
  number: 28,
  severity: 'error',
  fix: 'safe',
  messages: { mismatch: 'Văn bản này ghi “{expected}”, không ghi “{found}”' },
  *check(document, standard, { printed, standardForm }) {
    const found = printed('addressees-label');
    const expected = standardForm('addressees-label');
    if (expected === '' || found === expected || !LABEL.test(found)) return;
    const { wording } = standard;
    const isPetition = document.header.type === 'to-trinh';
    yield {
      messageId: 'mismatch',
      clause: (isPetition ? wording.petitionLabel : wording.addresseesLabel).clause,
      at: placeOfPart(document, 'addressees-label', { start: 0, end: found.length }),
      found,
      expected,
      fix: dropFound(document, 'addressees-label'),
    };
  },
});
