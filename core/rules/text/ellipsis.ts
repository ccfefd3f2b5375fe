import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { wordBounds } from '#core/text/word-bounds.ts';
import { defineTextRule } from '../define-rule.ts';

/** An ellipsis that ends a list needs no second mark; one before a new clause needs its own. */
const WITH_MARK = /(?<=[\p{L}\p{N}])\s?(?:…|\.{3})[,;]/gu;
const BEFORE_CLAUSE = /(?<=\p{Ll})(?:…|\.{3})(?= \p{Ll})/gu;

export const ellipsis = defineTextRule({
  id: 'ellipsis',
  number: 65,
  severity: 'warning',
  fix: 'none',
  messages: {
    mark: 'Dấu ba chấm kèm dấu khác: “{found}”; nên liệt kê đủ hoặc dùng “v.v.”',
    clause: 'Sau dấu ba chấm phải có dấu câu trước khi sang ý khác: “{found}”',
  },
  concerns: ({ text }) => text.includes('…') || text.includes('...'),
  *check({ text }) {
    for (const { 0: found, index: start } of matchesOf(text, WITH_MARK)) {
      const next = /^\s*\S*/u.exec(text.slice(start + found.length))?.[0].length ?? 0;
      yield {
        messageId: 'mark',
        clause: USAGE.spacing,
        ...wordBounds(text, start, start + found.length + next),
        severity: 'info',
      };
    }
    for (const { 0: found, index: start } of matchesOf(text, BEFORE_CLAUSE)) {
      const next = /^\s*\S*/u.exec(text.slice(start + found.length))?.[0].length ?? 0;
      yield {
        messageId: 'clause',
        clause: USAGE.spacing,
        ...wordBounds(text, start, start + found.length + next),
      };
    }
  },
});
