import { draftMarkLeft } from '#core/rules/marks/draft-mark-left.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(draftMarkLeft, {
  purpose: 'signing',
  valid: { 'no mark': letter() },
  invalid: {
    'the second draft': {
      document: letter({
        marks: { draft: 2 },
        header: {
          number: { value: '', typeCode: 'CV', bodyCode: 'ĐU' },
          date: { day: null, month: null, year: 2026 },
        },
      }),
      reports: [
        {
          found: 'Dự thảo lần 2',
          at: { path: ['marks', 'draft'] },
          message: 'Bản để ký còn ghi “Dự thảo lần 2”',
        },
      ],
    },
  },
});
