import { asInLaw } from '#core/standards/figure.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';

export const draftMarkLeft = defineRule({
  id: 'draft-mark-left',
  number: 72,
  severity: 'info',
  fix: 'safe',
  messages: { left: 'Bản để ký còn ghi “{found}”' },
  *check(document, standard, { printed, purpose }) {
    const found = printed('draft');
    if (found === '' || purpose !== 'signing') return;
    const path = ['marks', 'draft'];
    yield {
      messageId: 'left',
      clause: asInLaw(standard.wording.draft.clause),
      at: { path },
      found,
      fix: [
        { op: 'set', path, value: null },
        // What the source printed in its place stands there whatever the field says.
        ...(document.asFound.draft === undefined ? [] : dropFound(document, 'draft')),
      ],
    };
  },
});
