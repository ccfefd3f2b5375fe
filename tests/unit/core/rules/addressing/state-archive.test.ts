import { stateArchive } from '#core/rules/addressing/state-archive.ts';
import { recipients, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(stateArchive, {
  valid: {
    'the clerk and the unit': statePlan(),
    'the clerk alone': statePlan({ recipients: recipients('Trạm Y tế', 'Lưu: VT') }),
  },
  invalid: {
    'the Party’s form': {
      document: statePlan({ recipients: recipients('Trạm Y tế', 'Lưu Văn phòng') }),
      reports: [
        {
          found: 'Lưu Văn phòng',
          expected: 'Lưu: VT, Văn phòng',
          at: { path: ['recipients', 'r2', 'text'] },
        },
      ],
      fixed: statePlan({ recipients: recipients('Trạm Y tế', 'Lưu: VT, Văn phòng') }),
    },
    'no colon': {
      document: statePlan({ recipients: recipients('Trạm Y tế', 'Lưu VT, VHXH') }),
      reports: [
        {
          found: 'Lưu VT, VHXH',
          expected: 'Lưu: VT, VHXH',
          at: { path: ['recipients', 'r2', 'text'] },
        },
      ],
    },
  },
});
