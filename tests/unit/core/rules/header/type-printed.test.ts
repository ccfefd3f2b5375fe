import { typePrinted } from '#core/rules/header/type-printed.ts';
import { letter, plan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(typePrinted, {
  valid: {
    'a plan': plan(),
    'a letter, which names no type': letter(),
    'a kind that the standard does not know': plan({
      header: { type: 'khac' },
      asFound: { type: { text: 'QUY TRÌNH' } },
    }),
    'what several bodies issue together': plan({
      asFound: { type: { text: 'KẾ HOẠCH LIÊN TỊCH' } },
    }),
  },
  invalid: {
    'no type': {
      document: plan({ asFound: { type: { text: '' } } }),
      reports: [
        {
          found: '',
          expected: 'KẾ HOẠCH',
          at: { path: ['asFound', 'type', 'text'], range: { start: 0, end: 0 } },
          message: 'Thiếu tên loại văn bản',
        },
      ],
      fixed: plan(),
    },
    'small letters': {
      document: plan({ asFound: { type: { text: 'Kế hoạch' } } }),
      reports: [
        {
          found: 'Kế hoạch',
          expected: 'KẾ HOẠCH',
          at: { path: ['asFound', 'type', 'text'], range: { start: 0, end: 8 } },
        },
      ],
      fixed: plan(),
    },
    'a letter that says so': {
      document: letter({ asFound: { type: { text: 'CÔNG VĂN' } } }),
      reports: [
        {
          found: 'CÔNG VĂN',
          at: { path: ['asFound', 'type', 'text'], range: { start: 0, end: 8 } },
          message: 'Công văn không ghi tên loại, bỏ “CÔNG VĂN”',
        },
      ],
      fixed: letter(),
    },
  },
});
