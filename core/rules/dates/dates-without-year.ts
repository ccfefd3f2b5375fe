import { USAGE } from '#core/standards/usage.ts';
import { defineTextRule } from '../define-rule.ts';
import { datesIn, hasDates, periodsIn } from '../facts.ts';

/** Days that are known by their date in every year. */
const ANNIVERSARIES = new Set(
  `9/1 3/2 27/2 8/3 26/3 10/3 18/4 30/4 1/5 7/5 15/5 19/5 1/6 5/6 21/6 26/6 28/6 11/7 27/7 28/7 19/8
  2/9 10/9 1/10 10/10 13/10 14/10 15/10 20/10 9/11 18/11 20/11 23/11 1/12 3/12 6/12 19/12 22/12`.split(
    /\s+/u,
  ),
);

/** What comes back every year has no year to give. */
const YEARLY =
  /^(?:(?:,| và| hoặc) (?:trước )?ngày \d{1,2}\/\d{1,2}){0,4} (?:hằng|hàng|mỗi) năm(?!\p{L})/u;

export const datesWithoutYear = defineTextRule({
  id: 'dates-without-year',
  number: null,
  severity: 'info',
  fix: 'none',
  messages: { missing: 'Ngày tháng chưa ghi năm: “{found}”' },
  concerns: hasDates,
  *check(passage) {
    const periods = periodsIn(passage);
    for (const { form, day, month, year, start, end } of datesIn(passage)) {
      if (form !== 'figures' || year !== null || day === null) continue;
      const isCompleted = periods.some(
        (period) => start >= period.start && end <= period.end && period.to.year !== null,
      );
      if (YEARLY.test(passage.text.slice(end, end + 110))) continue;
      if (isCompleted || ANNIVERSARIES.has(`${day}/${month}`)) continue;
      yield { messageId: 'missing', clause: USAGE.dates, start, end };
    }
  },
});
