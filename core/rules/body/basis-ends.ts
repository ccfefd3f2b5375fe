import { tailStart } from '#core/text/word-bounds.ts';
import { defineRule } from '../define-rule.ts';

const END = /[\s.,;:]/;

export const basisEnds = defineRule({
  id: 'basis-ends',
  number: 54,
  severity: 'warning',
  fix: 'safe',
  messages: {
    between: 'Mỗi căn cứ kết thúc bằng dấu “{mark}”: “{expected}”, không viết “{found}”',
    last: 'Căn cứ cuối cùng kết thúc bằng dấu “{mark}”: “{expected}”, không viết “{found}”',
  },
  *check(_document, standard, { passages }) {
    const { basisSeparator, basisEnd } = standard.wording;
    const bases = passages.filter(({ kind }) => kind === 'basis');
    for (const [index, { path, text }] of bases.entries()) {
      const isLast = index === bases.length - 1;
      const allowed = isLast ? basisEnd.value : [basisSeparator.value];
      const [mark = ''] = allowed;
      const bare = tailStart(text, END);
      const ending = text.slice(bare);
      if (allowed.includes(ending)) continue;
      const end = text.length;
      const start = tailStart(text.slice(0, bare), /\S/);
      const word = text.slice(start, bare);
      yield {
        messageId: isLast ? 'last' : 'between',
        clause: isLast ? basisEnd.clause : basisSeparator.clause,
        at: { path, range: { start, end } },
        found: text.slice(start),
        expected: word + mark,
        data: { mark },
        fix: [{ op: 'replace-text', path, start: bare, end, text: mark }],
      };
    }
  },
});
