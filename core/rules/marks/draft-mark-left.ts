import { defineRule } from '../define-rule.ts';

export const draftMarkLeft = defineRule({
  id: 'draft-mark-left',
  number: 72,
  severity: 'info',
  fix: 'safe',
  messages: { left: 'Bản để ký còn ghi “{found}”' },
  *check({ marks }, standard, { printed, purpose }) {
    if (marks.draft === null || purpose !== 'signing') return;
    const path = ['marks', 'draft'];
    yield {
      messageId: 'left',
      clause: standard.wording.draft.clause,
      at: { path },
      found: printed('draft'),
      fix: [{ op: 'set', path, value: null }],
    };
  },
});
