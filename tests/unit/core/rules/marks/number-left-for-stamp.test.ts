import { numberLeftForStamp } from '#core/rules/marks/number-left-for-stamp.ts';
import { letter } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(numberLeftForStamp, {
  purpose: 'signing',
  valid: {
    'left blank': letter({
      header: {
        number: { value: '', typeCode: 'CV', bodyCode: 'ĐU' },
        date: { day: null, month: 10, year: 2026 },
      },
    }),
  },
  invalid: {
    'number and day are there': {
      document: letter(),
      reports: [
        {
          found: '152',
          at: { path: ['header', 'number', 'value'] },
          message: 'Bản để ký đã có số “152”; văn thư sẽ đóng số lên chỗ trống',
        },
        { found: '5', at: { path: ['header', 'date', 'day'] } },
      ],
    },
  },
});
