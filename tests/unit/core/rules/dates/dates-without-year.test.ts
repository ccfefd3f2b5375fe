import { datesWithoutYear } from '#core/rules/dates/dates-without-year.ts';
import { letter, paragraph } from '#tests/support/documents.ts';
import { verifyRule } from '#tests/support/verify-rule.ts';

const saying = (text: string) => letter({ body: [paragraph('p1', text)] });
const at = (start: number, end: number) => ({
  path: ['body', 'p1', 'runs'],
  range: { start, end },
});

verifyRule(datesWithoutYear, {
  valid: {
    'a period that ends with its year': saying('Từ ngày 16/9 đến ngày 30/9/2026.'),
    'a known day': saying('Kỷ niệm ngày 27/7.'),
    'a day of every year': saying('Báo cáo trước ngày 15/6 và ngày 15/11 hằng năm.'),
    'no date at all': saying('Trực 24/7 tại trụ sở.'),
  },
  invalid: {
    'a day and a month': {
      document: saying('Từ ngày 27/4, dịch bùng phát trở lại.'),
      reports: [
        { found: 'ngày 27/4', at: at(3, 12), message: 'Ngày tháng chưa ghi năm: “ngày 27/4”' },
      ],
    },
  },
});
