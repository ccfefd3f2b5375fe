import type { Paragraph, Table } from 'docx';
import type { ColumnsNode, FlowNode, TableNode } from '#core/compose/composition.ts';
import { columns, sameColumns } from './columns.ts';
import { figure } from './figure.ts';
import type { Fill } from './fill.ts';
import { line } from './line.ts';
import { type Demand, paragraph, seam, type Writing } from './paragraph.ts';
import { columnsAboveSeam, tableAboveSeam } from './seam-room.ts';
import { table } from './table.ts';

/** A node, or columns that become the rows of one table: Word would join two that touch. */
type Part =
  | Exclude<FlowNode, ColumnsNode | TableNode>
  | (TableNode & { readonly held: ColumnsNode | null })
  | { readonly kind: 'rows'; readonly rows: Rows };
type Rows = [ColumnsNode, ...ColumnsNode[]];

function isHeldToNext({ rows }: TableNode): boolean {
  return rows.at(-1)?.[0]?.content[0]?.keepWithNext === true;
}

/** `node` as it stands in the table that is held to it: the gap above it is its own. */
function below({ spaceAfterPt }: TableNode, node: ColumnsNode): ColumnsNode {
  return { ...node, spaceBeforePt: node.spaceBeforePt + spaceAfterPt };
}

function partsOf(nodes: readonly FlowNode[]): readonly Part[] {
  const parts: Part[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (node.kind === 'table') parts.push({ ...node, held: null });
    else if (node.kind !== 'columns') parts.push(node);
    else if (last?.kind === 'table' && last.held === null && isHeldToNext(last)) {
      parts.splice(-1, 1, { ...last, held: below(last, node) });
    } else if (last?.kind === 'rows' && sameColumns(last.rows[0], node)) last.rows.push(node);
    else parts.push({ kind: 'rows', rows: [node] });
  }
  return parts;
}

function isTable(part: Part | undefined): boolean {
  return part?.kind === 'table' || part?.kind === 'rows';
}

/** The gap that a table asks for, which only the paragraph beside it can hold. */
function gapBeside(part: Part | undefined, side: 'above' | 'below'): number {
  if (part?.kind !== 'table') return 0;
  if (side === 'below' && part.held !== null) return 0;
  return side === 'above' ? part.spaceBeforePt : part.spaceAfterPt;
}

function demandOn(parts: readonly Part[], index: number): Demand {
  const before = parts[index - 1];
  return {
    beforePt: gapBeside(before, 'below'),
    afterPt: gapBeside(parts[index + 1], 'above'),
    pageBreakBefore: before?.kind === 'page-break',
  };
}

/** Word joins two tables that touch, and a table cannot begin a page by itself. */
function needsSeam(parts: readonly Part[], index: number): boolean {
  const before = parts[index - 1];
  const part = parts[index];
  if (part?.kind === 'page-break') return before?.kind === 'page-break';
  return isTable(part) && (isTable(before) || before?.kind === 'page-break');
}

/** `part` with room for the seam below it. */
function aboveSeam(part: Part): Part {
  if (part.kind === 'rows') {
    const [first, ...others] = part.rows;
    const last = others.pop();
    if (last === undefined) return { ...part, rows: [columnsAboveSeam(first)] };
    return { ...part, rows: [first, ...others, columnsAboveSeam(last)] };
  }
  if (part.kind !== 'table') return part;
  return part.held ? { ...part, held: columnsAboveSeam(part.held) } : tableAboveSeam(part);
}

/** Parts as they stand among the seams that Word demands, none of which moves what follows. */
function seamed(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return isLast || needsSeam(parts, index + 1) ? aboveSeam(part) : part;
  });
}

function written(part: Part, demand: Demand, widthMm: number, writing: Writing, fill: Fill) {
  switch (part.kind) {
    case 'paragraph':
      return [paragraph(part, writing, demand)];
    case 'line':
      return [line(part, widthMm, demand)];
    case 'rows':
      return [columns(part.rows, fill)];
    case 'table':
      return [table(part, part.held, fill)];
    case 'figure':
      return [figure(part, writing, demand)];
    case 'page-break':
      return [];
  }
}

/** One node after another in a column of `widthMm`, ending in a paragraph as Word demands. */
export function flow(
  nodes: readonly FlowNode[],
  widthMm: number,
  writing: Writing,
): (Paragraph | Table)[] {
  const fill: Fill = (inner, innerMm) => flow(inner, innerMm, writing);
  const parts = seamed(partsOf(nodes));
  const children = parts.flatMap((part, index): (Paragraph | Table)[] => {
    const demand = demandOn(parts, index);
    const before = needsSeam(parts, index) ? [seam({ ...demand, keepWithNext: true })] : [];
    return [...before, ...written(part, demand, widthMm, writing, fill)];
  });
  const last = parts.at(-1);
  if (last?.kind === 'page-break') return [...children, seam({ pageBreakBefore: true })];
  return last === undefined || isTable(last) ? [...children, seam()] : children;
}
