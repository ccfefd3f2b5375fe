import { isoDay } from '#core/text/calendar.ts';
import { isRealDate } from '#core/text/dates.ts';
import { defineRule } from '../define-rule.ts';
import { placeOfPart } from '../frame-place.ts';
import { printedPlaceDate } from './place-date-as-printed.ts';

const YEAR_DIGITS = 4;

export const dateReal = defineRule({
  id: 'date-real',
  number: 18,
  severity: 'warning',
  fix: 'none',
  messages: {
    unreal: 'Không có ngày như “{found}”',
    future: 'Ngày ban hành “{found}” ở sau ngày hôm nay',
    year: 'Năm phải ghi đủ bốn chữ số, không ghi “{found}”',
  },
  *check(document, standard, { printed, today }) {
    const pieces = printedPlaceDate(printed('place-date'));
    if (!pieces) return;
    const { date, day, month, year } = pieces;
    const { clause } = standard.wording.date;
    if (year && year.text.length !== YEAR_DIGITS) {
      const at = placeOfPart(document, 'place-date', { start: year.start, end: year.end });
      yield { messageId: 'year', clause, at, found: year.text };
      return;
    }
    if (!day || !month) return;
    const stands = {
      day: Number(day.text),
      month: Number(month.text),
      year: year && Number(year.text),
    };
    const isReal = isRealDate(stands);
    const isFuture = stands.year !== null && isoDay({ ...stands, year: stands.year }) > today;
    if (isReal && !isFuture) return;
    const at = placeOfPart(document, 'place-date', { start: date.start, end: date.end });
    yield { messageId: isReal ? 'future' : 'unreal', clause, at, found: date.text };
  },
});
