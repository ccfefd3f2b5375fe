import { asInLaw } from '#core/standards/figure.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound } from '../frame-place.ts';

export const draftMarkLeft = defineRule({
  id: 'draft-mark-left',
  number: 72,
  severity: 'info',
  fix: 'safe',
  messages: {
    left: 'Bản để ký còn ghi “{found}”',
    numbered: 'Văn bản đã có số và ngày ban hành mà còn ghi “{found}”',
  },
  *check(document, standard, { printed, purpose }) {
    const found = printed('draft');
    const { number, date } = document.header;
    const isNumbered = number.value !== '' && date.day !== null && date.month !== null;
    if (found === '' || (purpose !== 'signing' && !isNumbered)) return;
    const path = ['marks', 'draft'];
    yield {
      messageId: purpose === 'signing' ? 'left' : 'numbered',
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
