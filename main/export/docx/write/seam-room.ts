import type { ColumnsNode, FlowNode, TableNode } from '#core/compose/composition.ts';
import { SEAM_PT } from './style-sheet.ts';

type Gap = 'spaceBeforePt' | 'spaceAfterPt';

/** The largest gap that can spare the height of a seam, or null. */
function largestGap(nodes: readonly FlowNode[]) {
  let largest: { readonly index: number; readonly gap: Gap; readonly pt: number } | null = null;
  for (const [index, node] of nodes.entries()) {
    if (node.kind !== 'paragraph' && node.kind !== 'line') continue;
    for (const gap of ['spaceBeforePt', 'spaceAfterPt'] as const) {
      const pt = node[gap];
      if (pt >= SEAM_PT && pt > (largest?.pt ?? 0)) largest = { index, gap, pt };
    }
  }
  return largest;
}

/** `nodes` lower by the height of a seam, where one of their gaps is large enough. */
function lower<Node extends FlowNode>(nodes: readonly Node[]): readonly Node[] {
  const largest = largestGap(nodes);
  if (largest === null) return nodes;
  const { index, gap, pt } = largest;
  return nodes.map((node, each) => (each === index ? { ...node, [gap]: pt - SEAM_PT } : node));
}

/**
 * Columns that leave room for the seam below them: a page that they fill would else run over by it,
 * to a page with nothing on it.
 */
export function columnsAboveSeam(node: ColumnsNode): ColumnsNode {
  return { ...node, cells: node.cells.map(lower) };
}

/** A ruled table that leaves room for the seam below it, in its last row. */
export function tableAboveSeam<Node extends TableNode>(node: Node): Node {
  const last = node.rows.at(-1) ?? [];
  const row = last.map((cell) => ({ ...cell, content: lower(cell.content) }));
  return { ...node, rows: node.rows.with(-1, row) };
}
