import { starUnderIssuer } from '#core/rules/header/star-under-issuer.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(starUnderIssuer, {
  valid: { 'one star': letter() },
  invalid: {
    'no star': {
      document: letter({ asFound: { star: { text: '' } } }),
      reports: [
        {
          found: '',
          expected: '*',
          at: { path: ['asFound', 'star', 'text'], range: { start: 0, end: 0 } },
          message: 'Thiếu dấu “*” dưới tên cơ quan ban hành',
        },
      ],
      fixed: letter(),
    },
    'three stars': {
      document: letter({ asFound: { star: { text: '***' } } }),
      reports: [
        {
          found: '***',
          expected: '*',
          at: { path: ['asFound', 'star', 'text'], range: { start: 0, end: 3 } },
        },
      ],
      fixed: letter(),
    },
  },
});
