import type {
  ColumnsNode,
  Composition,
  FlowNode,
  LineNode,
  ParagraphNode,
} from '#core/compose/composition.ts';
import type { FramePart } from '#core/model/frame-part.ts';

/** The frame's composition, looked up by what it prints: the sheet draws its parts from it. */
export type Layout = {
  readonly parts: ReadonlyMap<FramePart, ParagraphNode>;
  /** The drawn lines of the frame. */
  readonly lines: ReadonlyMap<FramePart, LineNode>;
  /** The lines at the head of each annex. */
  readonly annexes: ReadonlyMap<string, readonly ParagraphNode[]>;
  /** Parts in the upper margin of the first page; millimetres down from the text, so negative. */
  readonly aboveFirst: { readonly parts: ReadonlySet<FramePart>; readonly fromTextMm: number };
  /** Widths of the columns of header and closing, as shares of the text width. */
  readonly headerMm: readonly number[];
  readonly closingMm: readonly number[];
};

function paragraphsIn(flow: readonly FlowNode[]): readonly ParagraphNode[] {
  return flow.flatMap((node) => {
    if (node.kind === 'paragraph') return [node];
    return node.kind === 'columns' ? node.cells.flatMap(paragraphsIn) : [];
  });
}

function linesIn(flow: readonly FlowNode[]): readonly LineNode[] {
  return flow.flatMap((node) => {
    if (node.kind === 'line') return [node];
    return node.kind === 'columns' ? node.cells.flatMap(linesIn) : [];
  });
}

function printsRecipients(columns: ColumnsNode): boolean {
  return columns.cells.some((cell) =>
    paragraphsIn(cell).some(({ style }) => style === 'recipient' || style === 'recipients-label'),
  );
}

function annexesIn(sections: Composition['sections']): Layout['annexes'] {
  const annexes = new Map<string, ParagraphNode[]>();
  for (const node of sections.flatMap(({ flow }) => paragraphsIn(flow))) {
    const [list, id, part] = node.source.path ?? [];
    if (list === 'annexes' && id && part === 'title')
      annexes.set(id, [...(annexes.get(id) ?? []), node]);
  }
  return annexes;
}

/** Reads a composition: its first section is the document itself, annexes follow. */
export function layoutOf({ sections, page }: Composition): Layout {
  const [first] = sections;
  const flow = [...(first?.aboveFirst ?? []), ...(first?.flow ?? []), ...(first?.contact ?? [])];
  const columns = flow.filter((node) => node.kind === 'columns');
  const parts = new Map<FramePart, ParagraphNode>();
  const lines = linesIn(flow).flatMap((node) =>
    node.source.part ? [[node.source.part, node] as const] : [],
  );
  for (const node of paragraphsIn(flow)) {
    const { part } = node.source;
    if (part && !parts.has(part)) parts.set(part, node);
  }
  return {
    parts,
    lines: new Map(lines),
    aboveFirst: {
      parts: new Set((first?.aboveFirst ?? []).flatMap(({ source }) => source.part ?? [])),
      fromTextMm: page.pageNumber.fromTopMm - page.marginsMm.top,
    },
    annexes: annexesIn(sections.slice(1)),
    headerMm: columns[0]?.widthsMm ?? [],
    closingMm: columns.find(printsRecipients)?.widthsMm ?? [],
  };
}

/** The text width in shares: the columns of `mm`, or the standard's where there are none. */
export function gridColumns(mm: readonly number[], usual: readonly number[]): string {
  const shares = mm.length === 2 ? mm : usual;
  return shares.map((share) => `minmax(0, ${share}fr)`).join(' ');
}
