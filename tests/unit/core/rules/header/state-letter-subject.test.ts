import { stateLetterSubject } from '#core/rules/header/state-letter-subject.ts';
import { stateLetter, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(stateLetterSubject, {
  valid: { 'the words': stateLetter(), 'none asked of a plan': statePlan() },
  invalid: {
    'in full': {
      document: stateLetter({ header: { subject: 'Về việc phòng bệnh sốt xuất huyết' } }),
      reports: [
        {
          found: 'Về việc',
          expected: 'V/v',
          at: { path: ['header', 'subject'], range: { start: 0, end: 7 } },
        },
      ],
      fixed: stateLetter({ header: { subject: 'V/v phòng bệnh sốt xuất huyết' } }),
    },
  },
});
