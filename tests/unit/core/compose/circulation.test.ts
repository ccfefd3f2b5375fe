import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { FlowNode, ParagraphNode } from '#core/compose/composition.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { standardFor } from '#core/standards/governing.ts';
import { letter, stateLetter, TODAY } from '#tests/support/documents.ts';

function paragraphsIn(nodes: readonly FlowNode[]): readonly ParagraphNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return [node];
    return node.kind === 'columns' ? node.cells.flatMap(paragraphsIn) : [];
  });
}

function placesOf(document: OfficialDocument) {
  const { sections, page } = compose(document, standardFor(document, TODAY));
  const flow = paragraphsIn(sections[0]?.flow ?? []);
  const below = flow.filter(({ source }) => source.part === 'circulation');
  const above = sections.flatMap(({ aboveFirst }) => aboveFirst);
  return { above, below, page, columns: sections[0]?.flow[0] };
}

const words = (nodes: readonly ParagraphNode[]) => nodes.map(({ runs }) => runs[0]?.text);

describe('the scope of circulation', () => {
  it('stands above the national title of a State document, centred over it', () => {
    const document = stateLetter({ marks: { circulation: 'LƯU HÀNH NỘI BỘ' } });
    const { above, below, columns } = placesOf(document);
    expect(words(above)).toEqual(['LƯU HÀNH NỘI BỘ']);
    expect(below).toEqual([]);
    const [left, right] = columns?.kind === 'columns' ? columns.widthsMm : [];
    const [node] = above;
    expect(((node?.leftMm ?? 0) + 165 - (node?.rightMm ?? 0)) / 2).toBeCloseTo(
      (left ?? 0) + (right ?? 0) / 2,
    );
  });

  it('ends above the text: the frame of 8 mm hangs from where page numbers stand', () => {
    const { page } = placesOf(stateLetter());
    expect(page.marginsMm.top - page.pageNumber.fromTopMm).toBeGreaterThanOrEqual(8);
  });

  it('grows to the left when its words are wider than the column', () => {
    const circulation = 'XEM XONG TRẢ LẠI CHO VĂN THƯ CƠ QUAN TRƯỚC NGÀY HỌP';
    const { above, below } = placesOf(stateLetter({ marks: { circulation } }));
    expect(words(above)).toEqual([circulation]);
    expect(above[0]?.rightMm).toBeLessThan(10);
    expect(below).toEqual([]);
  });

  it.each([
    ['words for which one line is too short', 'XEM XONG TRẢ LẠI '.repeat(5).trim(), {}],
    [
      'a margin that leaves no room',
      'LƯU HÀNH NỘI BỘ',
      { top: 15, right: 15, bottom: 20, left: 30 },
    ],
  ])('stands below the date with %s', (_, circulation, margins) => {
    const { page } = stateLetter();
    const marginsMm = 'top' in margins ? margins : null;
    const { above, below } = placesOf(
      stateLetter({ marks: { circulation }, page: { ...page, marginsMm } }),
    );
    expect(above).toEqual([]);
    expect(words(below)).toEqual([circulation]);
  });

  it('stands below the date in a document of the Party', () => {
    const { above, below } = placesOf(letter({ marks: { circulation: 'LƯU HÀNH NỘI BỘ' } }));
    expect(above).toEqual([]);
    expect(words(below)).toEqual(['LƯU HÀNH NỘI BỘ']);
  });
});
