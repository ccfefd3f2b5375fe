import { defineRule } from '../define-rule.ts';
import { checkSubjectPrefix } from './letter-subject-prefix.ts';

export const partyLetterSubject = defineRule({
  id: 'party-letter-subject',
  number: 23,
  severity: 'warning',
  systems: ['party'],
  fix: 'safe',
  messages: {
    mismatch: 'Trích yếu công văn bắt đầu bằng “{expected}”, không bằng “{found}”',
    missing: 'Trích yếu công văn phải bắt đầu bằng “về việc”: “{expected}”',
    add: 'Thêm “về việc” vào đầu trích yếu',
  },
  check: checkSubjectPrefix,
});
