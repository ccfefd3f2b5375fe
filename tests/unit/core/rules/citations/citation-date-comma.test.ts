import { citationDateComma } from '#core/rules/citations/citation-date-comma.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(citationDateComma, {
  valid: {
    'with the comma': saying(
      'Thực hiện Kế hoạch số 12-KH/TU, ngày 05/6/2026 của Tỉnh ủy về học tập.',
    ),
    'a document of the State without it': saying(
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ),
  },
  invalid: {
    'without the comma': {
      document: saying('Thực hiện Kế hoạch số 12-KH/TU ngày 05/6/2026 của Tỉnh ủy về học tập.'),
      reports: [
        {
          found: 'Kế hoạch số 12-KH/TU ngày 05/6/2026',
          expected: 'Kế hoạch số 12-KH/TU, ngày 05/6/2026',
          at: at(10, 45),
          message: 'Trước “ngày” khi viện dẫn có dấu phẩy: “Kế hoạch số 12-KH/TU, ngày 05/6/2026”',
        },
      ],
      fixed: saying('Thực hiện Kế hoạch số 12-KH/TU, ngày 05/6/2026 của Tỉnh ủy về học tập.'),
    },
  },
});
