import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';

/** Words of haste that were taken for the subject, which stands at the same place in letters. */
const HASTE = /^\s*(?:(?:rất|tối|đặc biệt)\s+)?(?:thượng khẩn|khẩn cấp|khẩn|hỏa tốc|hoả tốc)\s*$/iu;

export const urgencyWords = defineRule({
  id: 'urgency-words',
  number: 70,
  severity: 'warning',
  fix: 'safe',
  messages: {
    misplaced: 'Dấu độ khẩn “{found}” nằm ở chỗ trích yếu',
    mismatch: 'Dấu độ khẩn là một trong các mức {allowed}; không ghi “{found}”',
    unknown: 'Mức độ khẩn đã chọn không có trong quy định; chỉ có {allowed}',
  },
  *check(document, standard, { printed, standardForm }) {
    const found = printed('urgency');
    const { value: words, clause } = standard.wording.urgency;
    const allowed = Object.values(words).filter((each) => each !== null);
    const data = { allowed: allowed.join(', ') };
    const { subject } = document.header;
    if (HASTE.test(subject)) {
      yield { messageId: 'misplaced', clause, at: { path: ['header', 'subject'] }, found: subject };
    }
    const { urgency } = document.marks;
    if (found === '' && urgency !== 'none' && words[urgency] === null) {
      yield {
        messageId: 'unknown',
        clause,
        at: { path: ['marks', 'urgency'] },
        found: '',
        data,
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
      data,
      fix: expected === '' ? undefined : dropFound(document, 'urgency'),
    };
  },
});
