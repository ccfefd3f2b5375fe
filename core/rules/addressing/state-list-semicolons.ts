import { defineRule } from '../define-rule.ts';
import { checkSeparators } from './list-lines.ts';

export const stateListSemicolons = defineRule({
  id: 'state-list-semicolons',
  number: null,
  severity: 'warning',
  systems: ['state'],
  fix: 'safe',
  messages: {
    between: 'Sau mỗi nơi nhận là dấu “{mark}”: “{expected}”, không phải “{found}”',
    last: 'Nơi nhận cuối cùng kết thúc bằng dấu “{mark}”: “{expected}”, không phải “{found}”',
  },
  check: checkSeparators,
});
