import { draftMarkLeft } from '#core/rules/marks/draft-mark-left.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const BLANK = {
  number: { value: '', typeCode: 'CV', bodyCode: 'ĐU' },
  date: { day: null, month: null, year: 2026 },
};

verifyRule(draftMarkLeft, {
  valid: { 'a draft without a number': letter({ marks: { draft: 2 }, header: BLANK }) },
  invalid: {
    'a draft that has its number and day': {
      document: letter({ marks: { draft: 2 } }),
      reports: [
        {
          found: 'Dự thảo lần 2',
          at: { path: ['marks', 'draft'] },
          message: 'Văn bản đã có số và ngày ban hành mà còn ghi “Dự thảo lần 2”',
        },
      ],
      fixed: letter(),
    },
  },
});

verifyRule(draftMarkLeft, {
  purpose: 'signing',
  valid: { 'no mark': letter() },
  invalid: {
    'the second draft': {
      document: letter({
        marks: { draft: 2 },
        header: BLANK,
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
