import { pageNumberInText } from '#core/rules/page/page-number-in-text.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(pageNumberInText, {
  valid: { 'a year in a sentence': letter({ body: [paragraph('p1', 'Năm 2026 là năm bản lề.')] }) },
  invalid: {
    'a number between two pages': {
      document: letter({
        body: [
          paragraph('p1', 'Các đơn vị rà soát.'),
          paragraph('p2', '2'),
          paragraph('p3', 'Báo cáo kết quả.'),
        ],
      }),
      reports: [{ found: '2', at: { path: ['body', 'p2', 'runs'], range: { start: 0, end: 1 } } }],
      fixed: letter({
        body: [paragraph('p1', 'Các đơn vị rà soát.'), paragraph('p3', 'Báo cáo kết quả.')],
      }),
    },
  },
});
