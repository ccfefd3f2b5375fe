import type { Figure } from '#core/standards/figure.ts';
import type { LineLength, Standard } from '#core/standards/standard.ts';
import { defineRule } from '../define-rule.ts';
import { dropFound, placeOfLook, placeOfPart } from '../frame-place.ts';

type Drawn = {
  readonly line: 'title-line' | 'motto-line' | 'issuer-line';
  readonly under: 'title' | 'motto' | 'issuer';
  readonly figure: Figure<LineLength | null>;
};

/** Where the system draws a line, and the words that it stands under. */
function linesOf({ system, lines }: Standard): readonly Drawn[] {
  if (system === 'party') return [{ line: 'title-line', under: 'title', figure: lines.title }];
  return [
    { line: 'motto-line', under: 'motto', figure: lines.title },
    { line: 'issuer-line', under: 'issuer', figure: lines.issuer },
  ];
}

export const drawnLines = defineRule({
  id: 'drawn-lines',
  number: 3,
  severity: 'error',
  fix: 'safe',
  messages: {
    missing: 'Thiếu đường kẻ dưới “{text}”',
    typed: 'Đường kẻ dưới “{text}” phải là nét vẽ, không gõ “{found}”',
    underlined: 'Dưới “{text}” phải là đường kẻ riêng, không gạch chân chữ',
  },
  *check(document, standard, { printed }) {
    for (const { line, under, figure } of linesOf(standard)) {
      const { clause } = figure;
      const text = printed(under);
      const typed = document.asFound[line]?.text;
      if (typed !== undefined) {
        yield {
          messageId: typed === '' ? 'missing' : 'typed',
          clause,
          at: placeOfPart(document, line, { start: 0, end: typed.length }),
          found: typed,
          data: { text },
          fix: dropFound(document, line),
        };
      }
      if (document.asFound[under]?.underline === true) {
        yield {
          messageId: 'underlined',
          clause,
          at: placeOfLook(under, 'underline'),
          found: text,
          data: { text },
          fix: dropFound(document, under, 'underline'),
        };
      }
    }
  },
});
