import { COMPETENCES } from '#core/standards/competence.ts';
import { folded } from '#core/text/words.ts';
import { defineRule } from '../define-rule.ts';

export const typeWithinCompetence = defineRule({
  id: 'type-within-competence',
  number: 45,
  severity: 'warning',
  systems: ['party'],
  fix: 'none',
  messages: { excluded: 'Thẩm quyền ban hành của {body} không có loại “{found}”' },
  *check({ header }, standard, { printed }) {
    const issuer = folded(header.issuer.name.trim());
    const parent = folded(header.parent?.name.trim() ?? '');
    const known = COMPETENCES.find(
      (each) => each.issuer.test(issuer) && (each.parent?.test(parent) ?? true),
    );
    if (!known?.excluded.includes(header.type)) return;
    yield {
      messageId: 'excluded',
      clause: known.clause,
      at: { path: ['header', 'type'] },
      found: printed('type') || (standard.types[header.type]?.name ?? ''),
      data: { body: known.body },
    };
  },
});
