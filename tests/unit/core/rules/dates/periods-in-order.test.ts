import { periodsInOrder } from '#core/rules/dates/periods-in-order.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(periodsInOrder, {
  valid: {
    'in order': saying('Từ ngày 16 tháng 9 đến ngày 30 tháng 9 năm 2026.'),
    'over the new year': saying('Từ ngày 20/12/2026 đến ngày 10/01/2027.'),
  },
  invalid: {
    backwards: {
      document: saying('Từ ngày 30/9/2026 đến ngày 16/9/2026.'),
      reports: [
        {
          found: 'ngày 30/9/2026 đến ngày 16/9/2026',
          at: at(3, 36),
          message:
            'Thời gian kết thúc ở trước thời gian bắt đầu: “ngày 30/9/2026 đến ngày 16/9/2026”',
        },
      ],
    },
  },
});
