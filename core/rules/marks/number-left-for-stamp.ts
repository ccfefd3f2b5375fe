import { defineRule } from '../define-rule.ts';

export const numberLeftForStamp = defineRule({
  id: 'number-left-for-stamp',
  number: 74,
  severity: 'info',
  systems: ['party'],
  fix: 'choice',
  messages: {
    number: 'Bản để ký đã có số “{found}”; văn thư sẽ đóng số lên chỗ trống',
    day: 'Bản để ký đã có ngày “{found}”; văn thư sẽ đóng ngày lên chỗ trống',
  },
  *check({ header }, standard, { purpose }) {
    if (purpose !== 'signing') return;
    const { number, date } = header;
    if (number.value !== '') {
      const path = ['header', 'number', 'value'];
      const { clause } = standard.wording.number;
      const fix = [{ op: 'set' as const, path, value: '' }];
      yield { messageId: 'number', clause, at: { path }, found: number.value, fix };
    }
    if (date.day !== null) {
      const path = ['header', 'date', 'day'];
      const { clause } = standard.wording.date;
      const fix = [{ op: 'set' as const, path, value: null }];
      yield { messageId: 'day', clause, at: { path }, found: String(date.day), fix };
    }
  },
});
