import type { FoundForm } from '#core/model/as-found.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { Path } from '#core/model/path.ts';
import type { Run } from '#core/model/text.ts';
import type { StyleName, TypeStyle } from '#core/standards/standard.ts';
import { balancedWidthMm, naturalWidthMm } from './balance.ts';
import type { ParagraphNode } from './composition.ts';
import { type Context, frameLinePt, sizeOf, type TextContext } from './context.ts';
import { printedText } from './frame-text.ts';
import { withoutHyphenBreaks } from './no-break.ts';

/** What a caller says of a paragraph; the rest is plain. */
export type Look = Partial<Omit<ParagraphNode, 'kind' | 'style'>>;

/** One run in the look of `style`, as far as the source did not look otherwise. */
export function styledRun(text: string, style: TypeStyle, found: FoundForm = {}): Run {
  return {
    text: withoutHyphenBreaks(text),
    ...((found.bold ?? style.bold) ? { bold: true as const } : {}),
    ...((found.italic ?? style.italic) ? { italic: true as const } : {}),
    ...((found.underline ?? style.underline) ? { underline: true as const } : {}),
  };
}

/** A paragraph of `style` that stands alone: frame spacing, no indents. */
export function paragraphNode(context: TextContext, style: StyleName, look: Look): ParagraphNode {
  const sizePt = look.sizePt ?? sizeOf(context, style);
  return {
    kind: 'paragraph',
    style,
    source: { path: null, part: null },
    label: null,
    runs: [],
    sizePt,
    align: context.standard.styles[style].value.align,
    linePt: frameLinePt(context.standard, sizePt),
    spaceBeforePt: 0,
    spaceAfterPt: 0,
    firstLineMm: 0,
    leftMm: 0,
    rightMm: 0,
    keepWithNext: false,
    keepTogether: false,
    box: null,
    outlineLevel: null,
    ...look,
  };
}

/** Where centred words stand whose lines are balanced. */
export type Column = {
  /** The width of the column, where it is more than that within which they are balanced. */
  readonly columnMm?: number;
  /** How much wider than balanced: a longer first line parts fewer words of two syllables. */
  readonly roomMm?: number;
};

export type PartPlace = Column & {
  readonly part: FramePart;
  readonly style: StyleName;
  readonly path: Path | null;
  /** The width in which centred words are balanced over their lines. */
  readonly withinMm?: number;
  /** Where the words break or how wide their gaps are, when they would not fit otherwise. */
  readonly reworded?: (text: string) => string;
};

/** What fits on one line needs no indents, and grows freely when it is edited elsewhere. */
function balancedIndent(node: ParagraphNode, withinMm: number, column: Column): number {
  const [run] = node.runs;
  if (!run || node.align !== 'center') return 0;
  const face = { bold: run.bold, italic: run.italic };
  if (naturalWidthMm(run.text, node.sizePt, face) <= withinMm) return 0;
  const { columnMm = withinMm, roomMm } = column;
  // One long word, as a ký hiệu may be, gets all the room that there is.
  if (naturalWidthMm(run.text.replaceAll(' ', '\n'), node.sizePt, face) > withinMm) return 0;
  return (columnMm - balancedWidthMm(run.text, node.sizePt, face, withinMm, roomMm)) / 2;
}

/** `node` with its centred words spread evenly over the lines that they take in `withinMm`. */
export function balanced(
  node: ParagraphNode,
  withinMm: number,
  column: Column = {},
): ParagraphNode {
  const indent = balancedIndent(node, withinMm, column);
  return indent === 0 ? node : { ...node, leftMm: indent, rightMm: indent };
}

/** The paragraph that prints a part of the frame; none where the part is empty. */
export function partNodes(
  context: Context,
  place: PartPlace,
  look: Look = {},
): readonly ParagraphNode[] {
  const { part, style, path, withinMm, reworded = (text) => text } = place;
  const { document, standard } = context;
  const text = reworded(printedText(document, standard, part));
  if (text === '') return [];
  const found = document.asFound[part] ?? {};
  const node = paragraphNode(context, style, {
    source: { path, part },
    runs: [styledRun(text, standard.styles[style].value, found)],
    sizePt: found.sizePt ?? sizeOf(context, style),
    align: found.align ?? standard.styles[style].value.align,
    ...look,
  });
  if (withinMm === undefined) return [node];
  return [balanced(node, withinMm, place)];
}
