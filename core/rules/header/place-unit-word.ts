import { needsUnitWord } from '#core/standards/places.ts';
import { defineRule } from '../define-rule.ts';

export const placeUnitWord = defineRule({
  id: 'place-unit-word',
  number: 20,
  severity: 'warning',
  fix: 'none',
  messages: {
    bare: 'Địa danh đặt theo số hoặc tên người phải ghi cả tên đơn vị hành chính (ví dụ: “Phường {found}”)',
  },
  *check({ header }, standard) {
    const found = header.place.trim();
    if (!needsUnitWord(found)) return;
    const { clause } = standard.wording.date;
    yield { messageId: 'bare', clause, at: { path: ['header', 'place'] }, found };
  },
});
