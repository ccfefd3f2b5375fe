import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard, StyleName } from '#core/standards/standard.ts';
import type { PageLayout } from './composition.ts';

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
/** Lines of the frame stand a little wider, so that stacked accents (Ế, Ẩ) never touch. */
const FRAME_LINE = 1.25;

/** The exact distance of lines of `sizePt` in the frame, rounded up to half points. */
export function frameLinePt(sizePt: number): number {
  return Math.ceil(sizePt * FRAME_LINE * 2) / 2;
}

function bodyLinePt({ page }: OfficialDocument, standard: Standard, sizePt: number): number {
  if (page.lineSpacingPt !== null) return page.lineSpacingPt;
  const spacing = standard.body.lineSpacing.value;
  if (spacing.rule === 'exactly') return Math.max(spacing.pt.usual, frameLinePt(sizePt));
  // A multiple of single spacing, said in points so that every writer breaks pages alike.
  return Math.ceil(sizePt * SINGLE_LINE * spacing.times.usual * 2) / 2;
}

function pageLayout(document: OfficialDocument, standard: Standard): PageLayout {
  const { paper, marginsMm, mirroredBack, pageNumberFromTopMm } = standard.page;
  const { top, right, bottom, left } = marginsMm.value;
  const usual = { top: top.usual, right: right.usual, bottom: bottom.usual, left: left.usual };
  return {
    ...paper.value,
    marginsMm: document.page.marginsMm ?? usual,
    mirroredBack: mirroredBack.value && document.page.twoSided,
    pageNumber: {
      sizePt: standard.styles['page-number'].value.sizePt.usual,
      fromTopMm: pageNumberFromTopMm.value,
    },
  };
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
