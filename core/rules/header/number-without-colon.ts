import { defineRule } from '../define-rule.ts';
import { checkColon } from './number-colon.ts';

export const numberWithoutColon = defineRule({
  id: 'number-without-colon',
  number: 6,
  severity: 'error',
  systems: ['party'],
  fix: 'safe',
  messages: {
    mismatch: 'Văn bản của Đảng ghi “{expected}” không có dấu hai chấm, không ghi “{found}”',
  },
  check: checkColon,
});
