import { defineRule } from '../define-rule.ts';
import { checkSeparators } from './list-lines.ts';

export const listCommas = defineRule({
  id: 'list-commas',
  number: 30,
  severity: 'warning',
  standards: ['hd36'],
  fix: 'safe',
  messages: {
    between: 'Sau mỗi nơi nhận là dấu “{mark}”: “{expected}”, không phải “{found}”',
    last: 'Nơi nhận cuối cùng kết thúc bằng dấu “{mark}”: “{expected}”, không phải “{found}”',
  },
  check: checkSeparators,
});
