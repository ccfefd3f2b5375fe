import type { Figure } from '#core/model/block.ts';
import type { Path } from '#core/model/path.ts';
import { plainText } from '#core/model/text.ts';
import type { FigureNode, FlowNode, ParagraphNode } from './composition.ts';
import { frameLinePt, standaloneGapPt, type TextContext } from './context.ts';
import { runsWithoutHyphenBreaks } from './no-break.ts';
import { paragraphNode } from './paragraph.ts';
import { textWidthMm } from './text-width.ts';
import { PT_PER_MM } from './units.ts';

/** Programs differ by a hair in what still fits on a page: a picture never fills it to the last point. */
const SPARE_PT = 4;

/** No law knows figures: the caption has the size of the text and stands beneath the picture. */
function captionNode(context: TextContext, { caption, align }: Figure, path: Path): ParagraphNode {
  const sizePt = context.bodySizePt;
  return paragraphNode(context, 'body', {
    source: { path: [...path, 'caption'], part: null },
    runs: runsWithoutHyphenBreaks(caption),
    align,
    sizePt,
    linePt: frameLinePt(context.standard, sizePt),
    spaceAfterPt: standaloneGapPt(context),
    keepTogether: true,
  });
}

/** About how high a caption is, rather too high than too low. */
function captionPt({ runs, sizePt, linePt }: ParagraphNode, textMm: number): number {
  const lines = plainText(runs)
    .split('\n')
    .map((line) => Math.ceil((textWidthMm(line, sizePt, { bold: true }) * 1.1) / textMm));
  return lines.reduce((sum, count) => sum + Math.max(count, 1) * linePt, 0);
}

/** The size on paper: as wide as wished while text and page have room, in the picture's own shape. */
function sizeOnPaper(context: TextContext, { image, widthMm }: Figure, belowPt: number) {
  const { textMm, textHeightMm } = context;
  const mostMm = Math.max(textHeightMm - (belowPt + SPARE_PT) / PT_PER_MM, textHeightMm / 4);
  const shape = image.heightPx / image.widthPx;
  const width = Math.min(widthMm, textMm, mostMm / shape);
  return { widthMm: width, heightMm: width * shape };
}

/** A picture and the words beneath it, which stay on one page. */
export function figureNodes(context: TextContext, block: Figure, path: Path): readonly FlowNode[] {
  const caption = block.caption.length > 0 ? captionNode(context, block, path) : null;
  const captionGapPt = context.standard.practice.text.captionGapPt.value;
  const belowPt = caption ? captionGapPt + captionPt(caption, context.textMm) : 0;
  const figure: FigureNode = {
    kind: 'figure',
    source: { path, part: null },
    image: block.image,
    altText: block.altText,
    ...sizeOnPaper(context, block, belowPt),
    align: block.align,
    spaceBeforePt: 0,
    spaceAfterPt: caption ? captionGapPt : standaloneGapPt(context),
    keepWithNext: caption !== null,
  };
  return caption ? [figure, caption] : [figure];
}
