import { describe, expect, it } from 'vitest';
import type { ParagraphNode } from '#core/compose/composition.ts';
import { heightPt, lineCount } from '#core/compose/height.ts';
import { textWidthMm } from '#core/compose/text-width.ts';

function node(text: string, more: Partial<ParagraphNode> = {}): ParagraphNode {
  return {
    kind: 'paragraph',
    style: 'recipient',
    source: { path: null, part: null },
    label: null,
    runs: [{ text }],
    sizePt: 12,
    align: 'left',
    linePt: 15,
    spaceBeforePt: 0,
    spaceAfterPt: 0,
    firstLineMm: 0,
    leftMm: 0,
    rightMm: 0,
    keepWithNext: false,
    keepTogether: false,
    box: null,
    outlineLevel: null,
    ...more,
  };
}

const WORDS = 'Ủy ban Mặt trận Tổ quốc Việt Nam';
const WIDTH = textWidthMm(WORDS, 12);

describe('the height of a paragraph', () => {
  it.each([
    ['what fits with room to spare', node(WORDS), WIDTH + 1, 1],
    ['what fits by a hair, which one writer may break', node(WORDS), WIDTH + 0.1, 2],
    ['what does not fit', node(WORDS), WIDTH - 1, 2],
    ['a line break', node('một\nhai\nba'), 100, 3],
    ['indents', node(WORDS, { leftMm: 5, rightMm: 5 }), WIDTH + 9, 2],
    ['the first line’s indent', node(WORDS, { firstLineMm: 10 }), WIDTH + 9, 2],
    [
      'a label',
      node(WORDS, {
        label: { text: '1.', level: 'arabic', numbered: true, bold: false, italic: false },
      }),
      WIDTH + 2,
      2,
    ],
    [
      'bold words, which are wider',
      node('', { runs: [{ text: WORDS, bold: true }] }),
      WIDTH + 1,
      2,
    ],
    [
      'a word wider than its column',
      node('x'.repeat(100)),
      20,
      Math.ceil(textWidthMm('x'.repeat(100), 12) / 19.4),
    ],
    ['nothing', node(''), 50, 1],
    ['no room at all, a millimetre a line', node('một hai'), 0, 13],
  ])('counts the lines of %s', (_, paragraph, widthMm, lines) => {
    expect(lineCount(paragraph, widthMm)).toBe(lines);
  });

  it('is that of its lines, its gaps and its frame', () => {
    const spaced = { spaceBeforePt: 6, spaceAfterPt: 2 };
    expect(heightPt(node(WORDS, spaced), WIDTH - 1)).toBe(2 * 15 + 8);
    const box = { weightPt: 0.75, paddingPt: 2, ink: 'red' as const };
    expect(heightPt(node(WORDS, { box }), WIDTH + 1)).toBe(15 + 5.5);
  });
});
