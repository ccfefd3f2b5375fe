import { textDatesReal } from '#core/rules/dates/text-dates-real.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(textDatesReal, {
  valid: { 'days of the calendar': saying('Họp ngày 29/02/2028 và ngày 30 tháng 9 năm 2026.') },
  invalid: {
    'no such day': {
      document: saying('Họp ngày 31 tháng 9 năm 2026.'),
      reports: [
        {
          found: 'ngày 31 tháng 9 năm 2026',
          at: at(4, 28),
          message: 'Không có ngày như “ngày 31 tháng 9 năm 2026”',
        },
      ],
    },
    'no such month': {
      document: saying('Họp ngày 15/13/2026.'),
      reports: [{ found: 'ngày 15/13/2026', at: at(4, 19) }],
    },
  },
});
