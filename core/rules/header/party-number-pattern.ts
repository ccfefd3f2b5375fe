import { defineRule } from '../define-rule.ts';
import { checkPattern } from './number-pattern.ts';

export const partyNumberPattern = defineRule({
  id: 'party-number-pattern',
  number: 8,
  severity: 'error',
  systems: ['party'],
  fix: 'safe',
  messages: {
    missing: 'Thiếu số và ký hiệu',
    mismatch: 'Số và ký hiệu “{found}” phải viết liền theo mẫu số-loại/cơ quan: “{expected}”',
  },
  check: checkPattern,
});
