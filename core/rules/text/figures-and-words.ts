import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { numberFromWords } from '#core/text/numbers-in-words.ts';
import { defineTextRule } from '../define-rule.ts';

/** `05 (năm)`, `1.500.000 đồng (một triệu năm trăm nghìn đồng)`. */
const BOTH =
  /(?<![\p{L}\p{N}.,/])(\d{1,3}(?:\.\d{3})+|\d+)(?: đồng)? ?\((?:bằng chữ: ?)?([\p{L} ]{2,120})\)/giu;
const UNIT = / (?:đồng(?: chẵn)?|người|ngày|tháng|năm|bản)$/iu;

/** The number that the words begin with; the unit after them does not count. */
function spoken(words: string): number | null {
  const plain = words.trim().toLowerCase();
  return numberFromWords(plain) ?? numberFromWords(plain.replace(UNIT, ''));
}

export const figuresAndWords = defineTextRule({
  id: 'figures-and-words',
  number: null,
  severity: 'warning',
  fix: 'none',
  messages: { mismatch: 'Số và chữ không khớp: “{found}”' },
  concerns: ({ text }) => text.includes('('),
  *check({ text }) {
    for (const { 0: found, 1: figures = '', 2: words = '', index: start } of matchesOf(
      text,
      BOTH,
    )) {
      const value = spoken(words);
      if (value === null || value === Number(figures.replaceAll('.', ''))) continue;
      yield { messageId: 'mismatch', clause: USAGE.arithmetic, start, end: start + found.length };
    }
  },
});
