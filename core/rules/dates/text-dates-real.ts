import { USAGE } from '#core/standards/usage.ts';
import { defineTextRule } from '../define-rule.ts';
import { datesIn, hasDates } from '../facts.ts';

export const textDatesReal = defineTextRule({
  id: 'text-dates-real',
  number: 18,
  severity: 'warning',
  fix: 'none',
  messages: { unreal: 'Không có ngày như “{found}”' },
  concerns: hasDates,
  *check(passage) {
    for (const { real, start, end } of datesIn(passage)) {
      if (!real) yield { messageId: 'unreal', clause: USAGE.dates, start, end };
    }
  },
});
