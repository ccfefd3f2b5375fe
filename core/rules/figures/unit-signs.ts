import { USAGE } from '#core/standards/usage.ts';
import { matchesOf } from '#core/text/matches.ts';
import { defineTextRule } from '../define-rule.ts';

/** Signs of units, by their small letters; those of one letter are left alone. */
const SIGNS = [
  'km2',
  'km²',
  'm2',
  'm²',
  'm3',
  'm³',
  'km',
  'kg',
  'mm',
  'cm',
  'ha',
  'kWh',
  'mg',
  'ml',
];
const BY_LETTERS = new Map(SIGNS.map((sign) => [sign.toLowerCase(), sign]));
const MEASURED = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(\\d[\\d.,]*)( ?)(${SIGNS.join('|')})(?![\\p{L}\\p{N}²³])`,
  'giu',
);

export const unitSigns = defineTextRule({
  id: 'unit-signs',
  number: null,
  severity: 'info',
  fix: 'safe',
  messages: {
    letters: 'Ký hiệu đơn vị đo viết đúng chữ hoa, chữ thường: “{expected}”, không viết “{found}”',
    space: 'Giữa số và đơn vị đo có một khoảng trắng: “{expected}”, không viết “{found}”',
  },
  concerns: ({ text, kind }) => kind !== 'annex-title' && /\d ?[A-Za-z]/.test(text),
  *check({ text }) {
    // What is all in capitals has its units so.
    const isCapitals = !/\p{Ll}/u.test(text);
    if (isCapitals) return;
    for (const { 0: found, 1: figures = '', 2: gap, 3: sign = '', index: start } of matchesOf(
      text,
      MEASURED,
    )) {
      const right = BY_LETTERS.get(sign.toLowerCase()) ?? sign;
      if (gap === ' ' && right === sign) continue;
      yield {
        messageId: right === sign ? 'space' : 'letters',
        clause: USAGE.figures,
        start,
        end: start + found.length,
        replacement: `${figures} ${right}`,
        ...(right !== sign && { severity: 'warning' as const }),
      };
    }
  },
});
