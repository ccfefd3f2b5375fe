import type { DocumentType } from '#core/model/document-type.ts';
import { USAGE } from '#core/standards/usage.ts';
import { isoDay } from '#core/text/calendar.ts';
import { defineRule } from '../define-rule.ts';
import { periodsIn } from '../facts.ts';

/** Kinds that say what is still to be done. */
const FORWARD: readonly DocumentType[] = ['ke-hoach', 'chuong-trinh', 'phuong-an'];

export const startsBeforeOwnDate = defineRule({
  id: 'starts-before-own-date',
  number: null,
  severity: 'info',
  fix: 'none',
  messages: { before: 'Thời gian thực hiện bắt đầu (“{found}”) trước ngày ban hành văn bản' },
  *check({ header }, _standard, { passages }) {
    const { day, month, year } = header.date;
    if (!FORWARD.includes(header.type) || day === null || month === null || year === null) return;
    const own = isoDay({ day, month, year });
    for (const passage of passages.filter(({ kind }) => kind === 'subject')) {
      for (const { from } of periodsIn(passage)) {
        const { day: d, month: m, year: y, start, end } = from;
        if (d === null || m === null || y === null || isoDay({ day: d, month: m, year: y }) >= own)
          continue;
        yield {
          messageId: 'before',
          clause: USAGE.arithmetic,
          at: { path: passage.path, range: { start, end } },
          found: passage.text.slice(start, end),
        };
      }
    }
  },
});
