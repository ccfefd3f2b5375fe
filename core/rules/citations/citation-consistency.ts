import { USAGE } from '#core/standards/usage.ts';
import type { FoundDate } from '#core/text/dates.ts';
import { defineRule } from '../define-rule.ts';
import { documentKey, type Mention, mentionsIn } from '../facts.ts';

function dayOf({ day, month, year }: FoundDate): string {
  return `${day}/${month}/${year}`;
}

/** The first mention with a date of each document. */
function firstDated(mentions: readonly Mention[]): ReadonlyMap<string, FoundDate> {
  const first = new Map<string, FoundDate>();
  for (const { citation } of mentions) {
    const { number, date } = citation;
    const key = documentKey(citation);
    if (number && date && citation.form !== 'bare' && !first.has(key)) first.set(key, date);
  }
  return first;
}

export const citationConsistency = defineRule({
  id: 'citation-consistency',
  number: null,
  severity: 'error',
  fix: 'none',
  messages: { dates: 'Cùng một văn bản nhưng ghi hai ngày khác nhau: “{found}” và “{other}”' },
  *check(_document, _standard, { passages }) {
    const mentions = mentionsIn(passages);
    const first = firstDated(mentions);
    for (const { passage, citation } of mentions) {
      const other = first.get(documentKey(citation));
      const { date, start, end, text: found } = citation;
      if (!date || !other || dayOf(date) === dayOf(other)) continue;
      yield {
        messageId: 'dates',
        clause: USAGE.consistency,
        at: { path: passage.path, range: { start, end } },
        found,
        data: { other: other.text },
      };
    }
  },
});
