import { USAGE } from '#core/standards/usage.ts';
import { weekday } from '#core/text/calendar.ts';
import { defineTextRule } from '../define-rule.ts';
import { datesIn, hasDates } from '../facts.ts';

const NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;
const WEEKDAY = /(?<!\p{L})(?:thứ (hai|ba|tư|năm|sáu|bảy|[2-7])|(chủ nhật))(?=[, (]{1,3}$)/iu;
const ORDER = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

function weekdayOf(match: RegExpExecArray): number {
  const name = (match[1] ?? match[2] ?? '').toLowerCase();
  return /^\d$/u.test(name) ? Number(name) - 1 : ORDER.indexOf(name);
}

export const weekdayFits = defineTextRule({
  id: 'weekday-fits',
  number: null,
  severity: 'error',
  fix: 'choice',
  messages: { mismatch: '“{found}”: ngày đó là {name}' },
  concerns: hasDates,
  *check(passage) {
    const { text } = passage;
    for (const { day, month, year, real, start, end } of datesIn(passage)) {
      if (!real || day === null || month === null || year === null) continue;
      const before = WEEKDAY.exec(text.slice(Math.max(0, start - 20), start));
      if (!before) continue;
      const right = weekday({ day, month, year });
      if (weekdayOf(before) === right) continue;
      const from = Math.max(0, start - 20) + before.index;
      const name = NAMES[right] ?? '';
      const rest = text.slice(from + before[0].length, end);
      const isCapital = before[0][0] !== before[0][0]?.toLowerCase();
      const spelt = isCapital ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
      yield {
        messageId: 'mismatch',
        clause: USAGE.arithmetic,
        start: from,
        end,
        data: { name },
        replacement: spelt + rest,
      };
    }
  },
});
