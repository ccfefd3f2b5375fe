import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { wordBounds } from '#core/text/word-bounds.ts';
import { defineTextRule } from '../define-rule.ts';

const REPLACED = /\ufffd+/gu;
/** UTF-8 that was read as Latin-1: no Vietnamese word has these pairs. */
const MISREAD = /(?:á[»º]|Æ[°¡]|Ä[‘ƒ\u0091\u0083]|Ã[\u00a0-\u00bf])\S*/gu;
/** Letters and marks that are composed already: nothing to compose them with, nothing lost. */
const ORDINARY = /^[\n -\u02ff\u1e00-\u1eff\u2010-\u205e]*$/;
const WORD = /\S+/gu;

export const cleanUnicode = defineTextRule({
  id: 'clean-unicode',
  number: 68,
  severity: 'warning',
  fix: 'safe',
  messages: {
    decomposed: 'Chữ “{found}” viết bằng dấu tổ hợp; văn bản dùng Unicode dựng sẵn',
    lost: 'Có ký tự bị hỏng trong “{found}”',
    misread: 'Chữ bị lỗi bảng mã: “{found}”',
  },
  concerns: ({ text }) => !ORDINARY.test(text) || text.search(MISREAD) >= 0,
  *check({ text }) {
    const clause = USAGE.encoding;
    if (text !== text.normalize('NFC')) {
      for (const { 0: word, index: start } of matchesOf(text, WORD)) {
        const replacement = word.normalize('NFC');
        const end = start + word.length;
        if (word !== replacement)
          yield { messageId: 'decomposed', clause, start, end, replacement };
      }
    }
    for (const { 0: found, index } of matchesOf(text, REPLACED)) {
      yield { messageId: 'lost', clause, ...wordBounds(text, index, index + found.length) };
    }
    for (const { 0: found, index } of matchesOf(text, MISREAD)) {
      yield { messageId: 'misread', clause, ...wordBounds(text, index, index + found.length) };
    }
  },
});
