import { listCommas } from '#core/rules/addressing/list-commas.ts';
import { letter, olderLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(listCommas, {
  valid: { commas: olderLetter(), 'semicolons under the newer guideline': letter() },
  invalid: {
    'a semicolon': {
      document: olderLetter({
        asFound: { 'recipient/r2': { text: '- Thường trực Tỉnh ủy (để báo cáo);' } },
      }),
      reports: [
        {
          found: '- Thường trực Tỉnh ủy (để báo cáo);',
          expected: '- Thường trực Tỉnh ủy (để báo cáo),',
          at: { path: ['asFound', 'recipient/r2', 'text'], range: { start: 0, end: 35 } },
        },
      ],
      fixed: olderLetter(),
    },
  },
});
