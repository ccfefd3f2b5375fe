import { textDateZeros } from '#core/rules/dates/text-date-zeros.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(textDateZeros, {
  valid: {
    'days and months as they are': saying(
      'Từ ngày 03/4/2026 đến ngày 01/10/2026, ngày 05 tháng 02 năm 2027; kỷ niệm 8/3.',
    ),
  },
  invalid: {
    'a day without and a month with a zero': {
      document: saying('Họp ngày 5/09/2026 và ngày 7 tháng 2 năm 2026.'),
      reports: [
        { found: 'ngày 5/09/2026', expected: 'ngày 05/9/2026', at: at(4, 18) },
        { found: 'ngày 7 tháng 2 năm 2026', expected: 'ngày 07 tháng 02 năm 2026', at: at(22, 45) },
      ],
      fixed: saying('Họp ngày 05/9/2026 và ngày 07 tháng 02 năm 2026.'),
    },
  },
});
