import { stateAuthority } from '#core/rules/closing/state-authority.ts';
import { stateLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(stateAuthority, {
  valid: { 'TM. and KT.': stateLetter() },
  invalid: {
    'the Party’s marks': {
      document: stateLetter({
        asFound: {
          'signature/s1/authority/0': { text: 'T/M ỦY BAN NHÂN DÂN' },
          'signature/s1/authority/1': { text: 'K/T CHỦ TỊCH' },
        },
      }),
      reports: [
        {
          found: 'T/M',
          expected: 'TM.',
          at: {
            path: ['asFound', 'signature/s1/authority/0', 'text'],
            range: { start: 0, end: 3 },
          },
        },
        {
          found: 'K/T',
          expected: 'KT.',
          at: {
            path: ['asFound', 'signature/s1/authority/1', 'text'],
            range: { start: 0, end: 3 },
          },
        },
      ],
      fixed: stateLetter(),
    },
  },
});
