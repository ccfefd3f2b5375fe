import { defineTextRule } from '../define-rule.ts';
import { datesIn, hasDates } from '../facts.ts';

const FIGURES = /(\d{1,2})([/.-])(\d{1,2})(?=\2\d{4}$)/u;
const DAY_IN_WORDS = /(?<=ngày )\d(?= )/iu;
const MONTH_IN_WORDS = /(?<=tháng )\d{1,2}(?= )/iu;

export const textDateZeros = defineTextRule({
  id: 'text-date-zeros',
  number: null,
  severity: 'info',
  fix: 'safe',
  messages: {
    zeros:
      'Ngày nhỏ hơn 10 và tháng 1, 2 có số 0 ở trước, các tháng khác không: “{expected}”, không viết “{found}”',
  },
  concerns: hasDates,
  *check(passage, { standard }) {
    const { zeroDayBelow, zeroMonthBelow } = standard.wording.date.value;
    const padded = (figure: string, below: number) =>
      Number(figure) < below ? figure.padStart(2, '0') : String(Number(figure));
    const day = (figure: string) => padded(figure, zeroDayBelow);
    const month = (figure: string) => padded(figure, zeroMonthBelow);
    for (const { text, start, end, real, year, day: known } of datesIn(passage)) {
      if (!real || year === null || known === null) continue;
      const replacement = text
        .replace(FIGURES, (_, d: string, mark: string, m: string) => day(d) + mark + month(m))
        .replace(DAY_IN_WORDS, day)
        .replace(MONTH_IN_WORDS, month);
      if (replacement === text) continue;
      const { clause } = standard.wording.date;
      yield {
        messageId: 'zeros',
        clause: { ...clause, confidence: 'B' },
        start,
        end,
        replacement,
      };
    }
  },
});
