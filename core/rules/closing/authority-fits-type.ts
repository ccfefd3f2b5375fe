import { STANDING_COMMITTEE_ONLY } from '#core/standards/competence.ts';
import { folded } from '#core/text/words.ts';
import { defineRule } from '../define-rule.ts';

export const authorityFitsType = defineRule({
  id: 'authority-fits-type',
  number: 44,
  severity: 'warning',
  systems: ['party'],
  fix: 'none',
  messages: {
    collective:
      'Văn bản {type} của tỉnh ủy, thành ủy do ban thường vụ ban hành; “{found}” chưa đúng thẩm quyền',
  },
  *check({ header, signatures }, standard, { printed }) {
    const { types, issuer, collective, clause } = STANDING_COMMITTEE_ONLY;
    const type = standard.types[header.type]?.name.toLowerCase();
    if (!type || !types.includes(header.type) || !issuer.test(folded(header.issuer.name))) return;
    for (const { id, authority } of signatures) {
      const [first] = authority;
      if (first?.form !== 'on-behalf' || collective.test(folded(first.of))) continue;
      yield {
        messageId: 'collective',
        clause,
        at: { path: ['signatures', id, 'authority'] },
        found: printed(`signature/${id}/authority/0`),
        data: { type },
      };
    }
  },
});
