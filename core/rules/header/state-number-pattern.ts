import { defineRule } from '../define-rule.ts';
import { checkPattern } from './number-pattern.ts';

export const stateNumberPattern = defineRule({
  id: 'state-number-pattern',
  number: 9,
  severity: 'error',
  systems: ['state'],
  fix: 'safe',
  messages: {
    missing: 'Thiếu số và ký hiệu',
    mismatch: 'Số và ký hiệu “{found}” phải viết liền theo mẫu số/loại-cơ quan: “{expected}”',
  },
  check: checkPattern,
});
