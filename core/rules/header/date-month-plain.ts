import { defineRule } from '../define-rule.ts';
import { checkZero } from './date-zero.ts';

export const dateMonthPlain = defineRule({
  id: 'date-month-plain',
  number: 17,
  severity: 'warning',
  fix: 'safe',
  messages: {
    mismatch: 'Từ tháng 3 trở đi không thêm số 0 ở trước: “{expected}”, không ghi “{found}”',
  },
  check: (...asked) => checkZero('month-has', ...asked),
});
