import { defineRule } from '../define-rule.ts';
import { checkColon } from './number-colon.ts';

export const numberWithColon = defineRule({
  id: 'number-with-colon',
  number: 7,
  severity: 'error',
  systems: ['state'],
  fix: 'safe',
  messages: {
    mismatch: 'Văn bản hành chính ghi “{expected}” có dấu hai chấm, không ghi “{found}”',
  },
  check: checkColon,
});
