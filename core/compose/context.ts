import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard, StyleName } from '#core/standards/standard.ts';
import type { PageLayout } from './composition.ts';
import { pageLayout } from './page-layout.ts';

/** What every part of the composition needs to know; sizes in points, lengths in millimetres. */
export type Context = {
  readonly document: OfficialDocument;
  readonly standard: Standard;
  readonly page: PageLayout;
  /** The width between the margins. */
  readonly textMm: number;
  /** From the upper margin to the lower. */
  readonly textHeightMm: number;
  readonly bodySizePt: number;
  readonly bodyLinePt: number;
  readonly bodyGapPt: number;
};

/** What a block of the text depends on besides its words, its place and its label. */
export type TextContext = Pick<
  Context,
  'standard' | 'textMm' | 'textHeightMm' | 'bodySizePt' | 'bodyLinePt' | 'bodyGapPt'
>;

/** The distance of lines at single spacing, in sizes: Times New Roman's own line. */
const SINGLE_LINE = 1.15;
/** The exact distance of lines of `sizePt` in the frame, rounded up to half points. */
export function frameLinePt({ practice }: Standard, sizePt: number): number {
  return Math.ceil(sizePt * practice.frame.lineSizes.value * 2) / 2;
}

/** The gap below a table or picture, which parts more than the gap between paragraphs. */
export function standaloneGapPt({ bodyGapPt, standard }: TextContext): number {
  return bodyGapPt * standard.practice.text.belowGaps.value;
}

function bodyLinePt({ page }: OfficialDocument, standard: Standard, sizePt: number): number {
  if (page.lineSpacingPt !== null) return page.lineSpacingPt;
  const spacing = standard.body.lineSpacing.value;
  if (spacing.rule === 'exactly') return Math.max(spacing.pt.usual, frameLinePt(standard, sizePt));
  // A multiple of single spacing, said in points so that every writer breaks pages alike.
  return Math.ceil(sizePt * SINGLE_LINE * spacing.times.usual * 2) / 2;
}

/** The choices of `document` within `standard`, settled once. */
export function contextOf(document: OfficialDocument, standard: Standard): Context {
  const page = pageLayout(document, standard);
  const bodySizePt = document.page.bodySizePt ?? standard.styles.body.value.sizePt.usual;
  return {
    document,
    standard,
    page,
    textMm: page.widthMm - page.marginsMm.left - page.marginsMm.right,
    textHeightMm: page.heightMm - page.marginsMm.top - page.marginsMm.bottom,
    bodySizePt,
    bodyLinePt: bodyLinePt(document, standard, bodySizePt),
    bodyGapPt: standard.body.paragraphGapPt.value.usual,
  };
}

const BODY_STYLES: ReadonlySet<StyleName> = new Set<StyleName>([
  'basis',
  'body',
  'part-heading',
  'part-title',
  'section-heading',
  'article',
  'roman',
  'item-title',
  'item',
]);

/** The size of `style` in this document: all of the body moves together. */
export function sizeOf({ standard, bodySizePt }: TextContext, style: StyleName): number {
  return BODY_STYLES.has(style) ? bodySizePt : standard.styles[style].value.sizePt.usual;
}
