import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { FlowNode, ParagraphNode } from '#core/compose/composition.ts';
import type { Urgency } from '#core/model/closing.ts';
import { standardFor } from '#core/standards/governing.ts';
import { letter, type Overrides, stateLetter, TODAY } from '#tests/support/documents.ts';

const PT_PER_MM = 72 / 25.4;

type Boxed = { readonly node: ParagraphNode; readonly columnMm: number };

function boxesIn(nodes: readonly FlowNode[], columnMm: number): readonly Boxed[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return node.box ? [{ node, columnMm }] : [];
    if (node.kind !== 'columns') return [];
    return node.cells.flatMap((cell, index) => boxesIn(cell, node.widthsMm[index] ?? 0));
  });
}

/** Words, ink, width and height of every frame that is drawn, in millimetres. */
function framesOf(make: (overrides: Overrides) => ReturnType<typeof letter>, marks: object) {
  const document = make({ marks });
  const { page, sections } = compose(document, standardFor(document, TODAY));
  const textMm = page.widthMm - page.marginsMm.left - page.marginsMm.right;
  const nodes = [...(sections[0]?.aboveFirst ?? []), ...(sections[0]?.flow ?? [])];
  return boxesIn(nodes, textMm).map(({ node, columnMm }) => {
    const { box, linePt, runs } = node;
    if (!box) throw new Error('not a box');
    const heightPt = linePt + 2 * (box.paddingPt + box.weightPt);
    const widthMm = columnMm - node.leftMm - node.rightMm;
    return [runs[0]?.text, box.ink, Math.round(widthMm), Math.round(heightPt / PT_PER_MM)];
  });
}

describe('frames around marks', () => {
  it.each<[Urgency, string, number]>([
    ['hoa-toc', 'HỎA TỐC', 30],
    ['thuong-khan', 'THƯỢNG KHẨN', 40],
    ['khan', 'KHẨN', 20],
  ])('have the size that the decree gives the stamp of %s', (urgency, words, widthMm) => {
    expect(framesOf(stateLetter, { urgency })).toEqual([[words, 'red', widthMm, 8]]);
  });

  it('follow the words of the scope of circulation', () => {
    const [short] = framesOf(stateLetter, { circulation: 'LƯU HÀNH NỘI BỘ' });
    const [long] = framesOf(stateLetter, { circulation: 'XEM XONG TRẢ LẠI VĂN THƯ CƠ QUAN' });
    expect(short?.slice(0, 2)).toEqual(['LƯU HÀNH NỘI BỘ', 'black']);
    expect(Number(long?.[2])).toBeGreaterThan(Number(short?.[2]));
  });

  it('are none in documents of the Party', () => {
    const marks = { urgency: 'khan', circulation: 'LƯU HÀNH NỘI BỘ' };
    expect(framesOf(letter, marks)).toEqual([]);
  });
});
