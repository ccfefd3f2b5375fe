import type { CSSProperties } from 'react';
import { naturalWidthMm } from '#core/compose/balance.ts';
import type { ParagraphNode } from '#core/compose/composition.ts';
import type { FoundForm } from '#core/model/as-found.ts';
import type { Standard, TypeStyle } from '#core/standards/standard.ts';

/** The standard's look of a component, with what the source had instead laid over it. */
function typeCss(style: TypeStyle, found: FoundForm = {}): CSSProperties {
  return {
    fontSize: `${found.sizePt ?? style.sizePt.usual}pt`,
    fontWeight: (found.bold ?? style.bold) ? 'bold' : 'normal',
    fontStyle: (found.italic ?? style.italic) ? 'italic' : 'normal',
    textDecorationLine: (found.underline ?? style.underline) ? 'underline' : 'none',
    textAlign: found.align ?? style.align,
  };
}

/** Where the composition puts a paragraph; lengths as on paper. */
function placeCss(node: ParagraphNode): CSSProperties {
  return {
    lineHeight: `${node.linePt}pt`,
    marginTop: `${node.spaceBeforePt}pt`,
    marginBottom: `${node.spaceAfterPt}pt`,
    paddingLeft: `${node.leftMm}mm`,
    paddingRight: `${node.rightMm}mm`,
    textIndent: `${node.firstLineMm}mm`,
    textAlign: node.align,
    fontSize: `${node.sizePt}pt`,
    ...(node.box ? boxCss(node, node.box) : brokenCss(node)),
  };
}

/** What the screen's own measure of a word may differ from ours. */
const DOUBT_MM = 1;

/**
 * Centred words that the composition has broken stand in the room of their longest line, so that
 * the field, which holds them unbroken, breaks them there, too.
 */
function brokenCss({ runs, sizePt, align }: ParagraphNode): CSSProperties {
  const [run] = runs;
  if (!run?.text.includes('\n') || align !== 'center') return {};
  const widthMm = naturalWidthMm(run.text, sizePt, { bold: run.bold, italic: run.italic });
  return { maxWidth: `${widthMm + DOUBT_MM}mm`, marginInline: 'auto' };
}

/** A frame from indent to indent, the words in its ink. */
function boxCss(node: ParagraphNode, box: NonNullable<ParagraphNode['box']>): CSSProperties {
  return {
    border: `${box.weightPt}pt solid`,
    color: box.ink,
    margin: `${node.spaceBeforePt}pt ${node.rightMm}mm ${node.spaceAfterPt}pt ${node.leftMm}mm`,
    padding: `${box.paddingPt}pt 0`,
  };
}

/** Words as the standard and the composition have them, where no source says otherwise. */
export function nodeCss(node: ParagraphNode, standard: Standard): CSSProperties {
  const { bold } = node.runs[0] ?? {};
  const type = typeCss(standard.styles[node.style].value, bold === undefined ? {} : { bold });
  return { ...type, ...placeCss(node) };
}

/** A part on screen: its type by the standard and the source, its place by the composition. */
export function partCss(
  style: TypeStyle,
  found: FoundForm | undefined,
  node: ParagraphNode | undefined,
): CSSProperties {
  return { ...typeCss(style, found), ...(node ? placeCss(node) : {}) };
}
