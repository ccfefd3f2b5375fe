import { lineSpacing } from '#core/rules/page/line-spacing.ts';
import { letter, olderLetter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(lineSpacing, {
  valid: {
    'twenty points': letter({ page: { ...letter().page, lineSpacingPt: 20 } }),
    'twenty-four under the older guideline': olderLetter({
      page: { ...letter().page, lineSpacingPt: 24 },
    }),
  },
  invalid: {
    'twenty-four points': {
      document: letter({ page: { ...letter().page, lineSpacingPt: 24 } }),
      reports: [{ found: '24', expected: '18-22', at: { path: ['page', 'lineSpacingPt'] } }],
      fixed: letter(),
    },
  },
});
