import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfPart } from '../frame-place.ts';
import { printedNumber } from './number-as-printed.ts';

export const numberTwoDigits = defineRule({
  id: 'number-two-digits',
  number: 10,
  severity: 'error',
  fix: 'safe',
  messages: {
    short: 'Số văn bản nhỏ hơn 10 phải thêm số 0 ở trước: “{expected}”, không ghi “{found}”',
  },
  *check(document, standard, { printed }) {
    const { value: form, clause } = standard.wording.number;
    const { value, valueStart } = printedNumber(printed('number'));
    if (value === '' || value.length >= form.minDigits) return;
    yield {
      messageId: 'short',
      clause,
      at: placeOfPart(document, 'number', { start: valueStart, end: valueStart + value.length }),
      found: value,
      expected: value.padStart(form.minDigits, '0'),
      fix: dropFound(document, 'number'),
    };
  },
});
