import { describe, expect, it } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import type { ColumnsNode, FlowNode } from '#core/compose/composition.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { columnsAboveSeam } from '#main/export/docx/write/seam-room.ts';
import { plan } from '#tests/support/documents.ts';

function closingOf(): ColumnsNode {
  const node = compose(plan(), hd05).sections[0]?.flow.at(-1);
  if (node?.kind !== 'columns') throw new Error('no closing');
  return node;
}

function heightsOf(nodes: readonly FlowNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.kind !== 'paragraph') return sum;
    return sum + node.linePt + node.spaceBeforePt + node.spaceAfterPt;
  }, 0);
}

describe('columns above a seam', () => {
  it('are lower by a point in every column, the lines as high as before', () => {
    const closing = closingOf();
    const { cells } = columnsAboveSeam(closing);
    const before = closing.cells.map(heightsOf);
    expect(cells.map(heightsOf)).toEqual(before.map((height) => height - 1));
    const lines = (nodes: readonly FlowNode[]) =>
      nodes.map((node) => (node.kind === 'paragraph' ? node.linePt : null));
    expect(cells.map(lines)).toEqual(closing.cells.map(lines));
  });

  it('take nothing where there is no gap to take it from', () => {
    const closing = closingOf();
    const tight = closing.cells.map((cell) =>
      cell.map((node) =>
        node.kind === 'paragraph' ? { ...node, spaceBeforePt: 0, spaceAfterPt: 0.5 } : node,
      ),
    );
    expect(columnsAboveSeam({ ...closing, cells: tight }).cells).toEqual(tight);
  });
});
