import { defineRule } from '../define-rule.ts';
import { checkSubjectPrefix } from './letter-subject-prefix.ts';

export const stateLetterSubject = defineRule({
  id: 'state-letter-subject',
  number: 24,
  severity: 'error',
  systems: ['state'],
  fix: 'safe',
  messages: {
    mismatch: 'Trích yếu công văn bắt đầu bằng “{expected}”, không bằng “{found}”',
    missing: 'Trích yếu công văn phải bắt đầu bằng “V/v”: “{expected}”',
    add: 'Thêm “V/v” vào đầu trích yếu',
  },
  check: checkSubjectPrefix,
});
