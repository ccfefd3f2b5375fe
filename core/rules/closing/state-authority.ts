import { defineRule } from '../define-rule.ts';
import { checkAuthority } from './authority-forms.ts';

export const stateAuthority = defineRule({
  id: 'state-authority',
  number: 38,
  severity: 'error',
  systems: ['state'],
  fix: 'safe',
  messages: {
    mismatch: 'Quyền hạn ký trong văn bản hành chính ghi “{expected}”, không ghi “{found}”',
    unknown: 'Văn bản hành chính không có hình thức ký này (“{text}”)',
  },
  check: checkAuthority,
});
