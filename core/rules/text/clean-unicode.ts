import { USAGE } from '#core/standards/usage.ts';
import { defineTextRule } from '../define-rule.ts';
import { wordBounds } from './word-bounds.ts';

const REPLACED = /\ufffd+/gu;
/** UTF-8 that was read as Latin-1: no Vietnamese word has these pairs. */
const MISREAD = /(?:á[»º]|Æ[°¡]|Ä[‘ƒ\u0091\u0083]|Ã[\u00a0-\u00bf])\S*/gu;
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
  *check({ text }) {
    const clause = USAGE.encoding;
    if (text !== text.normalize('NFC')) {
      for (const { 0: word, index: start } of text.matchAll(WORD)) {
        const replacement = word.normalize('NFC');
        const end = start + word.length;
        if (word !== replacement)
          yield { messageId: 'decomposed', clause, start, end, replacement };
      }
    }
    for (const { 0: found, index } of text.matchAll(REPLACED)) {
      yield { messageId: 'lost', clause, ...wordBounds(text, index, index + found.length) };
    }
    for (const { 0: found, index } of text.matchAll(MISREAD)) {
      yield { messageId: 'misread', clause, ...wordBounds(text, index, index + found.length) };
    }
  },
});
