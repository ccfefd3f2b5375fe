import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';

export const subjectPresent = defineRule({
  id: 'subject-present',
  number: 22,
  severity: 'error',
  fix: 'safe',
  messages: { missing: 'Thiếu trích yếu nội dung văn bản' },
  *check(document, standard, { printed }) {
    if (printed('subject').trim() !== '') return;
    const isLetter = document.header.type === 'cong-van';
    const hasOne = document.header.subject.trim() !== '';
    yield {
      messageId: 'missing',
      clause: standard.styles[isLetter ? 'letter-subject' : 'subject'].clause,
      at: placeOfPart(document, 'subject'),
      found: '',
      expected: document.header.subject,
      fix: hasOne ? dropFound(document, 'subject') : undefined,
    };
  },
});
