import { pageNumberInText } from '#core/rules/page/page-number-in-text.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const withLine = (line: string) =>
  letter({
    body: [
      paragraph('p1', 'Các đơn vị rà soát.'),
      paragraph('p2', line),
      paragraph('p3', 'Báo cáo kết quả.'),
    ],
  });

verifyRule(pageNumberInText, {
  valid: { 'a year in a sentence': letter({ body: [paragraph('p1', 'Năm 2026 là năm bản lề.')] }) },
  invalid: {
    'bare figures, which only the writer can take away': {
      document: withLine('2'),
      reports: [{ found: '2', at: { path: ['body', 'p2', 'runs'], range: { start: 0, end: 1 } } }],
    },
    'a number between two pages': {
      document: withLine('- 2 -'),
      reports: [
        { found: '- 2 -', at: { path: ['body', 'p2', 'runs'], range: { start: 0, end: 5 } } },
      ],
      fixed: letter({
        body: [paragraph('p1', 'Các đơn vị rà soát.'), paragraph('p3', 'Báo cáo kết quả.')],
      }),
    },
  },
});
