import { defineRule } from '../define-rule.ts';
import { checkSeparators } from './list-lines.ts';

export const listSemicolons = defineRule({
  id: 'list-semicolons',
  number: 29,
  severity: 'warning',
  standards: ['hd05'],
  fix: 'safe',
  messages: {
    between: 'Sau mỗi nơi nhận là dấu “{mark}”: “{expected}”, không phải “{found}”',
    last: 'Nơi nhận cuối cùng kết thúc bằng dấu “{mark}”: “{expected}”, không phải “{found}”',
  },
  check: checkSeparators,
});
