import { defineRule } from '../define-rule.ts';
import { mentionsIn } from '../facts.ts';
import { misformed } from './code-form.ts';
import { firstMentions, isLaw } from './first-mention.ts';

export const citationNumberWord = defineRule({
  id: 'citation-number-word',
  number: 47,
  severity: 'warning',
  fix: 'safe',
  messages: { missing: 'Viện dẫn lần đầu phải có chữ “số”: “{expected}”, không viết “{found}”' },
  *check(document, standard, { passages }) {
    const laws = mentionsIn(passages).filter(({ citation }) => isLaw(citation));
    for (const { passage, citation } of [...firstMentions(document, passages), ...laws]) {
      const { typeName, number, numberWord, form } = citation;
      if (!number || numberWord || form === 'bare' || misformed(citation)) continue;
      const { path } = passage;
      const range = { start: typeName.start, end: number.end };
      yield {
        messageId: 'missing',
        clause: standard.styles.body.clause,
        at: { path, range },
        found: passage.text.slice(range.start, range.end),
        expected: `${passage.text.slice(range.start, number.start)}số ${number.text}`,
        fix: [{ op: 'replace-text', path, start: number.start, end: number.start, text: 'số ' }],
      };
    }
  },
});
