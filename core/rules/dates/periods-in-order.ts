import { USAGE } from '#core/standards/usage.ts';
import { isoDay } from '#core/text/calendar.ts';
import type { DateParts } from '#core/text/dates.ts';
import { defineTextRule } from '../define-rule.ts';
import { hasDates, periodsIn } from '../facts.ts';

/** The day as sortable text, months by their first; null where the year is not known. */
function sortable({ day, month, year }: DateParts): string | null {
  return month === null || year === null ? null : isoDay({ day: day ?? 1, month, year });
}

export const periodsInOrder = defineTextRule({
  id: 'periods-in-order',
  number: null,
  severity: 'error',
  fix: 'none',
  messages: { backwards: 'Thời gian kết thúc ở trước thời gian bắt đầu: “{found}”' },
  concerns: hasDates,
  *check(passage) {
    for (const { from, to, start, end } of periodsIn(passage)) {
      const first = sortable(from);
      const last = sortable({ ...to, day: from.day === null ? null : to.day });
      if (first === null || last === null || first <= last) continue;
      yield { messageId: 'backwards', clause: USAGE.arithmetic, start, end };
    }
  },
});
