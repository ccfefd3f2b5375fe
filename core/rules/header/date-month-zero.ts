import { defineRule } from '../define-rule.ts';
import { checkZero } from './date-zero.ts';

export const dateMonthZero = defineRule({
  id: 'date-month-zero',
  number: 16,
  severity: 'error',
  fix: 'safe',
  messages: {
    mismatch: 'Tháng 1 và tháng 2 phải thêm số 0 ở trước: “{expected}”, không ghi “{found}”',
  },
  check: (...asked) => checkZero('month-lacks', ...asked),
});
