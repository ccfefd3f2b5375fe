import type { FramePart } from '#core/model/frame-part.ts';
import { folded } from '#core/text/words.ts';
import { defineRule } from '../define-rule.ts';

export const secretaryNeverForHead = defineRule({
  id: 'secretary-never-for-head',
  number: 39,
  severity: 'error',
  systems: ['party'],
  fix: 'none',
  messages: {
    forHead:
      'Cấp ủy làm việc theo chế độ tập thể nên không ký thay bí thư (“{found}”); phó bí thư ký thay mặt (T/M)',
  },
  *check({ signatures }, standard, { printed }) {
    for (const { id, authority } of signatures) {
      for (const [index, { form, of }] of authority.entries()) {
        if (form !== 'for-head' || !/^bi thu\b/.test(folded(of))) continue;
        const part: FramePart = `signature/${id}/authority/${index}`;
        yield {
          messageId: 'forHead',
          clause: standard.wording.authority.clause,
          at: { path: ['signatures', id, 'authority'] },
          found: printed(part),
        };
      }
    }
  },
});
