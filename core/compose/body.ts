import type { Basis, Block, Item, Level, Paragraph, Table } from '#core/model/block.ts';
import type { Path } from '#core/model/path.ts';
import type { Run } from '#core/model/text.ts';
import type { StyleName } from '#core/standards/standard.ts';
import type { FlowNode, Label, ParagraphNode, TableNode } from './composition.ts';
import { type Context, frameLinePt, standaloneGapPt, type TextContext } from './context.ts';
import { figureNodes } from './figure.ts';
import { derivedLabels } from './labels.ts';
import { runsWithoutHyphenBreaks, withoutHyphenBreaks } from './no-break.ts';
import { type Look, paragraphNode } from './paragraph.ts';

const OUTLINE: Readonly<Partial<Record<Level, number>>> = {
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  roman: 1,
  arabic: 2,
  decimal: 3,
  subdecimal: 4,
  letter: 5,
};

/** Levels whose number stands on a line of its own above the name, both centred. */
const STACKED: ReadonlySet<Level> = new Set(['part', 'chapter', 'section', 'subsection']);

/** Running text of the body: the distance of lines, the gap and the indent of the standard. */
function bodyNode(context: TextContext, style: StyleName, look: Look): ParagraphNode {
  return paragraphNode(context, style, {
    linePt: context.bodyLinePt,
    spaceAfterPt: context.bodyGapPt,
    firstLineMm: context.standard.body.firstLineMm.value.usual,
    ...look,
  });
}

function inLook(runs: readonly Run[], look: Pick<Run, 'bold' | 'italic'>): readonly Run[] {
  return runsWithoutHyphenBreaks(runs.map((run) => ({ ...run, ...look })));
}

function source(path: Path) {
  return { path: [...path, 'runs'], part: null };
}

/** One of the grounds; `found` is the dash of the source where it is not the standard's. */
function basisNode(
  context: TextContext,
  block: Basis,
  path: Path,
  found: string | undefined,
): ParagraphNode {
  const { italic } = context.standard.styles.basis.value;
  const text = found ?? (context.standard.wording.basisDash.value ? '-' : '');
  const label: Label | null = text
    ? { text, level: 'dash', numbered: true, bold: false, italic }
    : null;
  return bodyNode(context, 'basis', {
    source: source(path),
    label,
    runs: inLook(block.runs, italic ? { italic } : {}),
  });
}

function textNode(context: TextContext, block: Paragraph, path: Path): ParagraphNode {
  const isIndented = block.align === 'justify' || block.align === 'left';
  return bodyNode(context, 'body', {
    source: source(path),
    runs: inLook(block.runs, {}),
    align: block.align,
    ...(isIndented ? {} : { firstLineMm: 0 }),
  });
}

function itemStyle({ level, title }: Item): StyleName {
  if (level === 'article') return 'article';
  if (!title) return 'item';
  return level === 'roman' ? 'roman' : 'item-title';
}

type Labels = ReadonlyMap<string, string>;

function labelOf(block: Item, labels: Labels, bold: boolean): Label | null {
  const derived = labels.get(block.id) ?? '';
  const text = block.label ?? derived;
  if (text === '') return null;
  const numbered = text === derived;
  return { text: withoutHyphenBreaks(text), level: block.level, numbered, bold, italic: false };
}

function itemNode(context: TextContext, block: Item, path: Path, labels: Labels): ParagraphNode {
  const style = itemStyle(block);
  const isBold = block.title && context.standard.styles[style].value.bold;
  return bodyNode(context, style, {
    source: source(path),
    label: labelOf(block, labels, isBold || block.level === 'article'),
    runs: inLook(block.runs, isBold ? { bold: true } : {}),
    keepWithNext: block.title,
    keepTogether: block.title,
    outlineLevel: block.title ? (OUTLINE[block.level] ?? null) : null,
  });
}

/** `Chương I` over its name: two centred lines that stay with each other and with the text. */
function stackedNodes(
  context: TextContext,
  block: Item,
  path: Path,
  labels: Labels,
): ParagraphNode[] {
  const isWide = block.level === 'part' || block.level === 'chapter';
  const shared: Look = {
    source: source(path),
    firstLineMm: 0,
    align: 'center',
    keepWithNext: true,
    keepTogether: true,
  };
  const label = labelOf(block, labels, true);
  const number = bodyNode(context, isWide ? 'part-heading' : 'section-heading', {
    ...shared,
    label,
    spaceAfterPt: 0,
    outlineLevel: OUTLINE[block.level] ?? null,
  });
  const name = bodyNode(context, 'part-title', {
    ...shared,
    runs: inLook(block.runs, { bold: true }),
  });
  if (block.runs.length === 0) return [{ ...number, spaceAfterPt: context.bodyGapPt }];
  return label === null ? [name] : [number, name];
}

function tableNode(context: TextContext, block: Table, path: Path): TableNode {
  const whole = block.columns.reduce((sum, share) => sum + share, 0);
  const sizePt = context.bodySizePt;
  const { cellGapPt, cellSidePt, rulePt } = context.standard.practice.text;
  return {
    kind: 'table',
    source: { path, part: null },
    widthsMm: block.columns.map((share) => (context.textMm * share) / whole),
    headerRows: Math.min(block.headerRows, block.rows.length),
    rulePt: rulePt.value,
    cellSidePt: cellSidePt.value,
    spaceBeforePt: 0,
    spaceAfterPt: standaloneGapPt(context),
    rows: block.rows.map((row) =>
      row.cells.map((cell) => ({
        content: [
          paragraphNode(context, 'body', {
            source: source([...path, 'rows', row.id, 'cells', cell.id]),
            runs: inLook(cell.runs, {}),
            align: cell.align,
            sizePt,
            linePt: frameLinePt(context.standard, sizePt),
            spaceBeforePt: cellGapPt.value,
            spaceAfterPt: cellGapPt.value,
          }),
        ],
      })),
    ),
  };
}

function blockNodes(
  context: TextContext,
  block: Block,
  path: Path,
  labels: Labels,
  found: string | undefined,
): readonly FlowNode[] {
  switch (block.kind) {
    case 'basis':
      return [basisNode(context, block, path, found)];
    case 'paragraph':
      return [textNode(context, block, path)];
    case 'item':
      return STACKED.has(block.level)
        ? stackedNodes(context, block, path, labels)
        : [itemNode(context, block, path, labels)];
    case 'table':
      return [tableNode(context, block, path)];
    case 'figure':
      return figureNodes(context, block, path);
    case 'page-break':
      return [{ kind: 'page-break' }];
  }
}

/** What one block prints. */
export type TextPart = { readonly block: Block; readonly nodes: readonly FlowNode[] };

type Composed = {
  readonly context: TextContext;
  readonly list: string;
  readonly label: string | undefined;
  readonly part: TextPart;
};

const composed = new WeakMap<Block, Composed>();

function sameContext(a: TextContext, b: TextContext): boolean {
  return (
    a.standard === b.standard &&
    a.textMm === b.textMm &&
    a.textHeightMm === b.textHeightMm &&
    a.bodySizePt === b.bodySizePt &&
    a.bodyLinePt === b.bodyLinePt &&
    a.bodyGapPt === b.bodyGapPt
  );
}

/** Only these: what is remembered of a block must not keep the whole document alive. */
function textContext(context: Context): TextContext {
  const { standard, textMm, textHeightMm, bodySizePt, bodyLinePt, bodyGapPt } = context;
  return { standard, textMm, textHeightMm, bodySizePt, bodyLinePt, bodyGapPt };
}

/**
 * The text of the document or of one annex, whose blocks stand at `at`; numbering starts anew. A
 * block that prints as it did before gives the very same part.
 */
export function textParts(context: Context, body: readonly Block[], at: Path): readonly TextPart[] {
  const labels = derivedLabels(body, context.document.numbering);
  const own = textContext(context);
  const list = at.join('/');
  return body.map((block) => {
    const found = context.document.asFound[`basis/${block.id}`]?.text;
    const label = block.kind === 'basis' ? found : labels.get(block.id);
    const known = composed.get(block);
    if (known?.list === list && known.label === label && sameContext(known.context, own))
      return known.part;
    const part = { block, nodes: blockNodes(own, block, [...at, block.id], labels, found) };
    composed.set(block, { context: own, list, label, part });
    return part;
  });
}

/** The same in one flow. */
export function bodyNodes(context: Context, body: readonly Block[], at: Path): readonly FlowNode[] {
  return textParts(context, body, at).flatMap(({ nodes }) => nodes);
}
