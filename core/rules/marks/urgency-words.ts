import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';

export const urgencyWords = defineRule({
  id: 'urgency-words',
  number: 70,
  severity: 'warning',
  fix: 'safe',
  messages: {
    mismatch: 'Dấu độ khẩn là một trong các mức {allowed}; không ghi “{found}”',
    unknown: 'Mức độ khẩn đã chọn không có trong quy định; chỉ có {allowed}',
  },
  *check(document, standard, { printed, standardForm }) {
    const found = printed('urgency');
    const { value: words, clause } = standard.wording.urgency;
    const allowed = Object.values(words).filter((each) => each !== null);
    const { urgency } = document.marks;
    if (found === '' && urgency !== 'none' && words[urgency] === null) {
      yield {
        messageId: 'unknown',
        clause,
        at: { path: ['marks', 'urgency'] },
        found: '',
        data: { allowed: allowed.join(', ') },
      };
      return;
    }
    if (found === '' || allowed.includes(found)) return;
    const expected = standardForm('urgency');
    yield {
      messageId: 'mismatch',
      clause,
      at: placeOfPart(document, 'urgency', { start: 0, end: found.length }),
      found,
      expected,
      data: { allowed: allowed.join(', ') },
      fix: expected === '' ? undefined : dropFound(document, 'urgency'),
    };
  },
});
