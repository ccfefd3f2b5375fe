import { weekdayFits } from '#core/rules/dates/weekday-fits.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(weekdayFits, {
  valid: {
    'a Monday': saying('Họp thứ Hai, ngày 05/10/2026.'),
    'a Sunday in brackets': saying('Họp Chủ nhật (ngày 04/10/2026).'),
  },
  invalid: {
    'a Tuesday that is a Monday': {
      document: saying('Họp thứ Ba, ngày 05/10/2026.'),
      reports: [
        {
          found: 'thứ Ba, ngày 05/10/2026',
          expected: 'thứ Hai, ngày 05/10/2026',
          at: at(4, 27),
          message: '“thứ Ba, ngày 05/10/2026”: ngày đó là thứ Hai',
        },
      ],
      fixed: saying('Họp thứ Hai, ngày 05/10/2026.'),
    },
  },
});
