import { unitCapitals } from '#core/rules/citations/unit-capitals.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(unitCapitals, {
  valid: {
    'parts, which only the State writes so': saying('Theo phần II của Báo cáo chính trị.'),
    'as they should be': saying(
      'Theo điểm a khoản 2 Điều 5, Mục 1 Chương II. Khoản 3 quy định rõ; danh mục 2 kèm theo.',
    ),
  },
  invalid: {
    'small and large the wrong way round': {
      document: saying('Theo quy định tại Khoản 2 điều 5 của Quy chế.'),
      reports: [
        {
          found: 'Khoản 2',
          expected: 'khoản 2',
          at: at(18, 25),
          message: 'Khi viện dẫn phải viết thường: “khoản 2”, không viết “Khoản 2”',
        },
        {
          found: 'điều 5',
          expected: 'Điều 5',
          at: at(26, 32),
          message: 'Khi viện dẫn phải viết hoa: “Điều 5”, không viết “điều 5”',
        },
      ],
      fixed: saying('Theo quy định tại khoản 2 Điều 5 của Quy chế.'),
    },
  },
});
