import { joinRuns } from '#core/model/text.ts';
import { USAGE } from '#core/standards/usage.ts';
import { defineRule } from '../define-rule.ts';

export const strayBold = defineRule({
  id: 'stray-bold',
  number: null,
  severity: 'info',
  fix: 'choice',
  messages: { bold: 'Chữ số “{found}” in đậm giữa câu' },
  *check(_document, _standard, { passages }) {
    for (const { kind, path, runs } of passages) {
      if (runs.length < 2 || (kind !== 'paragraph' && kind !== 'item')) continue;
      let start = 0;
      for (const [index, { text, bold }] of runs.entries()) {
        const end = start + text.length;
        if (bold && /^\s*\d+\s*$/u.test(text)) {
          const plain = runs.map((run, at) => {
            const { bold: _dropped, ...rest } = run;
            return at === index ? rest : run;
          });
          yield {
            messageId: 'bold',
            clause: USAGE.consistency,
            at: { path, range: { start, end } },
            found: text,
            fix: [{ op: 'set', path, value: joinRuns(plain) }],
          };
        }
        start = end;
      }
    }
  },
});
