import { USAGE } from '#core/standards/usage.ts';
import { type IrregularSpace, irregularSpaces } from '#core/text/spacing.ts';
import { wordBounds } from '#core/text/word-bounds.ts';
import { defineTextRule } from '../define-rule.ts';

const MESSAGE = {
  double: 'double',
  tab: 'odd',
  'no-break': 'odd',
  'zero-width': 'hidden',
  'before-mark': 'before',
  'inside-brackets': 'inside',
  'after-mark': 'after',
  leading: 'edge',
  trailing: 'edge',
} as const satisfies Record<IrregularSpace['kind'], string>;

/** What no irregular place is without: most texts have none of it and need no closer reading. */
const SUSPECT =
  /^\s|\s$|[^\S\n ]|\s\s| [,;:.!?)\]”]|[([“] |[\u00ad\u200b-\u200d\u2060\ufeff]|[,;:.!?]\p{L}/u;

export const spacing = defineTextRule({
  id: 'spacing',
  number: 65,
  severity: 'warning',
  fix: 'safe',
  messages: {
    double: 'Thừa khoảng trắng: “{found}”',
    odd: 'Khoảng trắng đặc biệt trong “{found}”; chỉ dùng dấu cách thường',
    hidden: 'Có ký tự không nhìn thấy trong “{found}”',
    before: 'Không để khoảng trắng trước dấu câu: “{expected}”, không viết “{found}”',
    inside:
      'Không để khoảng trắng sau dấu mở hay trước dấu đóng: “{expected}”, không viết “{found}”',
    after: 'Sau dấu câu phải có khoảng trắng: “{expected}”, không viết “{found}”',
    edge: 'Thừa khoảng trắng ở đầu hoặc cuối đoạn',
  },
  concerns: ({ text }) => SUSPECT.test(text),
  *check({ text }) {
    for (const { kind, start, end, expected } of irregularSpaces(text)) {
      // `tệp .docx`: the stop belongs to the name that it begins.
      if (kind === 'before-mark' && /^\.[a-z\d]/u.test(text.slice(end, end + 2))) continue;
      const isEdge = kind === 'leading' || kind === 'trailing';
      const wide = isEdge ? { start, end } : wordBounds(text, start, end);
      yield {
        messageId: MESSAGE[kind],
        clause: USAGE.spacing,
        ...wide,
        replacement: text.slice(wide.start, start) + expected + text.slice(end, wide.end),
      };
    }
  },
});
