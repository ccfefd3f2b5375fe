import { defineRule } from '../define-rule.ts';
import { checkZero } from './date-zero.ts';

export const dateDayZero = defineRule({
  id: 'date-day-zero',
  number: 15,
  severity: 'error',
  fix: 'safe',
  messages: {
    mismatch: 'Ngày nhỏ hơn 10 phải thêm số 0 ở trước: “{expected}”, không ghi “{found}”',
  },
  check: (...asked) => checkZero('day-lacks', ...asked),
});
