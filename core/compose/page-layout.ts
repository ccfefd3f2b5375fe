import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import type { PageLayout } from './composition.ts';
import { printedText } from './frame-text.ts';
import { PT_PER_MM } from './units.ts';

/**
 * Word processors give the foot of every page at least so much, also where nothing stands in it. The
 * foot of page 1 reaches this far into the margin and leaves it blank, or else every later page would
 * be so much shorter.
 */
const LEAST_FOOT_MM = 1;

function isContactInText({ page }: Standard): boolean {
  return page.contactPlace.value === 'text-foot';
}

/** The blank height below the words of contact: with it they end where the area of the text does. */
export function belowContactPt(standard: Standard): number {
  return isContactInText(standard) ? LEAST_FOOT_MM * PT_PER_MM : 0;
}

/** Where there is no contact the foot is as in the margin: clerks may write one of their own there. */
function contactLayout(
  document: OfficialDocument,
  standard: Standard,
  bottomMm: number,
): PageLayout['contact'] {
  const { rulePt, aboveRulePt, belowRulePt, inMarginFromEdgeMm } = standard.practice.contact;
  const isInText = isContactInText(standard) && printedText(document, standard, 'contact') !== '';
  return {
    fromEdgeMm: isInText ? Math.max(bottomMm - LEAST_FOOT_MM, 0) : inMarginFromEdgeMm.value,
    aboveRulePt: isInText ? aboveRulePt.value : 0,
    rulePt: rulePt.value,
    belowRulePt: belowRulePt.value,
  };
}

/** The paper of `document`: its own choices, else what `standard` has. */
export function pageLayout(document: OfficialDocument, standard: Standard): PageLayout {
  const { paper, marginsMm, mirroredBack, pageNumberFromTopMm } = standard.page;
  const { top, right, bottom, left } = marginsMm.value;
  const usual = { top: top.usual, right: right.usual, bottom: bottom.usual, left: left.usual };
  const chosen = document.page.marginsMm ?? usual;
  return {
    ...paper.value,
    marginsMm: chosen,
    mirroredBack: mirroredBack.value && document.page.twoSided,
    pageNumber: {
      sizePt: standard.styles['page-number'].value.sizePt.usual,
      fromTopMm: pageNumberFromTopMm.value,
    },
    contact: contactLayout(document, standard, chosen.bottom),
  };
}
