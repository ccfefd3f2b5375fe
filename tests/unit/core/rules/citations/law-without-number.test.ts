import { lawWithoutNumber } from '#core/rules/citations/law-without-number.ts';
import { basis, statePlan } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

verifyRule(lawWithoutNumber, {
  valid: { 'a law by its name': statePlan() },
  invalid: {
    'a law whose name has commas': {
      document: statePlan({
        body: [
          basis(
            'c1',
            'Căn cứ Luật Phòng, chống thiên tai số 33/2013/QH13 ngày 19 tháng 6 năm 2013;',
          ),
          ...statePlan().body.slice(1),
        ],
      }),
      reports: [
        {
          found: 'Luật Phòng, chống thiên tai số 33/2013/QH13 ngày 19 tháng 6 năm 2013',
          at: { path: ['body', 'c1', 'runs'], range: { start: 7, end: 75 } },
        },
      ],
    },
    'a law by its number': {
      document: statePlan({
        body: [
          basis('c1', 'Căn cứ Luật Giao dịch điện tử số 20/2023/QH15 ngày 22 tháng 6 năm 2023.'),
          ...statePlan().body.slice(2),
        ],
      }),
      reports: [
        {
          found: 'Luật Giao dịch điện tử số 20/2023/QH15 ngày 22 tháng 6 năm 2023',
          at: { path: ['body', 'c1', 'runs'], range: { start: 7, end: 70 } },
        },
      ],
    },
  },
});
