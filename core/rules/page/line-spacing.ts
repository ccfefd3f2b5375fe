import { defineRule } from '../define-rule.ts';

export const lineSpacing = defineRule({
  id: 'line-spacing',
  number: 59,
  severity: 'warning',
  systems: ['party'],
  fix: 'safe',
  messages: { outside: 'Khoảng cách dòng phải là {expected} pt, không phải {found} pt' },
  *check(document, standard) {
    const stands = document.page.lineSpacingPt;
    const { value, clause } = standard.body.lineSpacing;
    if (stands === null || value.rule !== 'exactly') return;
    const { min, max } = value.pt;
    if (stands >= min && stands <= max) return;
    const path = ['page', 'lineSpacingPt'];
    yield {
      messageId: 'outside',
      clause,
      at: { path },
      found: String(stands),
      expected: `${min}-${max}`,
      fix: [{ op: 'set', path, value: null }],
    };
  },
});
