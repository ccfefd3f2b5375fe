import { numberForm } from '#core/rules/figures/number-form.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(numberForm, {
  valid: {
    'as Vietnamese writes them': saying('Có 1.246 người, đạt 38,5%, kinh phí 160.000.000 đồng.'),
    'numbers of points and versions': saying('Theo mục 2.1, chỉ số PM2.5, phiên bản 4.0.'),
    'a list of figures': saying('Các khu phố 1,2 và 3,4 họp riêng.'),
  },
  invalid: {
    'a decimal point': {
      document: saying('Tỷ lệ đạt 38.5%.'),
      reports: [
        {
          found: '38.5',
          expected: '38,5',
          at: at(10, 14),
          message: 'Dấu phẩy ngăn phần thập phân: “38,5”, không viết “38.5”',
        },
      ],
      fixed: saying('Tỷ lệ đạt 38,5%.'),
    },
    'commas between thousands': {
      document: saying('Kinh phí 160,000,000 đồng cho 1,246 người.'),
      reports: [
        {
          found: '160,000,000',
          expected: '160.000.000',
          at: at(9, 20),
          message: 'Dấu chấm ngăn hàng nghìn: “160.000.000”, không viết “160,000,000”',
        },
        { found: '1,246', expected: '1.246', at: at(30, 35) },
      ],
      fixed: saying('Kinh phí 160.000.000 đồng cho 1.246 người.'),
    },
  },
});
