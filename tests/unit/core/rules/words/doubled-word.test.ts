import { doubledWord } from '#core/rules/words/doubled-word.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(doubledWord, {
  valid: {
    'words that the language doubles': letter({
      body: [paragraph('p1', 'Các đơn vị luôn luôn chủ động, ngày ngày rà soát.')],
    }),
    'compounds that meet': letter({
      body: [paragraph('p1', 'Ủy ban ban hành kế hoạch; các cơ quan quan tâm; hội đồng đồng ý.')],
    }),
    'a name that meets a word': letter({
      body: [paragraph('p1', 'Ban ban hành kế hoạch công tác.')],
    }),
  },
  invalid: {
    'a word twice': {
      document: letter({
        body: [
          paragraph(
            'p1',
            'Thực hiện Kế hoạch số số 12-KH/TU, ngày 05/6/2026 của Tỉnh ủy về học tập.',
          ),
        ],
      }),
      reports: [
        {
          found: 'số số',
          at: { path: ['body', 'p1', 'runs'], range: { start: 19, end: 24 } },
          expected: 'số',
          message: 'Lặp từ: “số số”',
        },
      ],
      fixed: letter({
        body: [
          paragraph('p1', 'Thực hiện Kế hoạch số 12-KH/TU, ngày 05/6/2026 của Tỉnh ủy về học tập.'),
        ],
      }),
    },
  },
});
