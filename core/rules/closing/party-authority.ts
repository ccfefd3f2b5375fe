import { defineRule } from '../define-rule.ts';
import { checkAuthority } from './authority-forms.ts';

export const partyAuthority = defineRule({
  id: 'party-authority',
  number: 37,
  severity: 'error',
  systems: ['party'],
  fix: 'safe',
  messages: {
    mismatch: 'Quyền hạn ký trong văn bản của Đảng ghi “{expected}”, không ghi “{found}”',
    unknown: 'Văn bản của Đảng không có hình thức ký thừa ủy quyền (“{text}”); dùng T/L',
  },
  check: checkAuthority,
});
