import { citationConsistency } from '#core/rules/citations/citation-consistency.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(citationConsistency, {
  valid: {
    'one date': saying(
      'Kế hoạch số 12-KH/TU, ngày 05/6/2026 của Tỉnh ủy về học tập; Kế hoạch số 12-KH/TU, ngày 05 tháng 6 năm 2026.',
    ),
    'the same number of two years': saying(
      'Nghị quyết số 01/NQ-CP, ngày 05/01/2024 của Chính phủ về kế hoạch năm 2024; Nghị quyết số 01/NQ-CP, ngày 08/01/2025 của Chính phủ về kế hoạch năm 2025.',
    ),
    'the same number of two bodies': saying(
      'Kế hoạch số 12-KH/ĐU, ngày 05/6/2026 của Đảng ủy phường Tam Hiệp về học tập; Kế hoạch số 12-KH/ĐU, ngày 09/6/2026 của Đảng ủy xã An Phước về kiểm tra.',
    ),
  },
  invalid: {
    'two dates of one document': {
      document: saying(
        'Kế hoạch số 12-KH/TU, ngày 05/6/2026 của Tỉnh ủy về học tập; Kế hoạch số 12-KH/TU, ngày 06/6/2026.',
      ),
      reports: [
        {
          found: 'Kế hoạch số 12-KH/TU, ngày 06/6/2026',
          at: at(61, 97),
          message:
            'Cùng một văn bản nhưng ghi hai ngày khác nhau: “Kế hoạch số 12-KH/TU, ngày 06/6/2026” và “ngày 05/6/2026”',
        },
      ],
    },
    'two titles of one document': {
      document: saying(
        'Kế hoạch số 12-KH/TU, ngày 05/6/2026 của Tỉnh ủy về học tập nghị quyết; Kế hoạch số 12-KH/TU, ngày 05/6/2026 của Tỉnh ủy về kiểm tra, giám sát.',
      ),
      reports: [
        { found: 'Kế hoạch số 12-KH/TU, ngày 05/6/2026', severity: 'warning', at: at(72, 108) },
      ],
    },
  },
});
