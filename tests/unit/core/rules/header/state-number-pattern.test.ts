import { stateNumberPattern } from '#core/rules/header/state-number-pattern.ts';
import { stateLetter, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(stateNumberPattern, {
  valid: { 'a letter': stateLetter(), 'a plan': statePlan() },
  invalid: {
    'the Party’s marks': {
      document: statePlan({ asFound: { number: { text: 'Số: 45-KH/UBND' } } }),
      reports: [
        {
          found: 'Số: 45-KH/UBND',
          expected: 'Số: 45/KH-UBND',
          at: { path: ['asFound', 'number', 'text'], range: { start: 0, end: 14 } },
        },
      ],
      fixed: statePlan(),
    },
  },
});
