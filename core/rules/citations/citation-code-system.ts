import { defineTextRule } from '../define-rule.ts';
import { citationsIn, hasCitations } from '../facts.ts';
import { misformed } from './code-form.ts';

export const citationCodeSystem = defineTextRule({
  id: 'citation-code-system',
  number: 50,
  severity: 'error',
  fix: 'safe',
  messages: {
    mixed:
      'Số ký hiệu trong “{found}” không đúng cách viết của cơ quan ban hành; phải là “{expected}”',
  },
  concerns: hasCitations,
  *check(passage, { standard }) {
    for (const citation of citationsIn(passage)) {
      const own = misformed(citation);
      const { typeName, number, start } = citation;
      if (own === null || !number) continue;
      const words = passage.text.slice(typeName.start, number.start) + own;
      yield {
        messageId: 'mixed',
        clause: standard.wording.number.clause,
        start,
        end: number.end,
        replacement: words,
      };
    }
  },
});
