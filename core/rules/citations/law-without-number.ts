import { defineTextRule } from '../define-rule.ts';
import { citationsIn, hasCitations } from '../facts.ts';

export const lawWithoutNumber = defineTextRule({
  id: 'law-without-number',
  number: 51,
  severity: 'warning',
  systems: ['state'],
  fix: 'none',
  messages: { numbered: 'Căn cứ là luật, pháp lệnh thì không ghi số, ngày: “{found}”' },
  concerns: hasCitations,
  *check(passage, { standard }) {
    if (passage.kind !== 'basis') return;
    for (const { typeName, number, start, end } of citationsIn(passage)) {
      if (!number || !/^(?:luật|bộ luật|pháp lệnh)$/iu.test(typeName.text)) continue;
      yield { messageId: 'numbered', clause: standard.styles.basis.clause, start, end };
    }
  },
});
