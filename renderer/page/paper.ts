import type { CSSProperties } from 'react';
import type { PageLayout } from '#core/compose/composition.ts';
import type { Standard } from '#core/standards/standard.ts';

/** Lengths between fields, which stand where nothing is composed yet, too. */
function between({ practice }: Standard): Readonly<Record<`--${string}`, string>> {
  const { frame, opening, closing } = practice;
  return {
    '--frame-line': `${frame.lineSizes.value}`,
    '--above-opening': `${opening.abovePt.value}pt`,
    '--below-opening': `${opening.belowPt.value}pt`,
    '--addressees-side': `${opening.leastIndentMm.value}mm`,
    '--above-closing': `${closing.abovePt.value}pt`,
  };
}

/** The foot of page 1, from the lower margin to where it ends. */
function foot({ contact, marginsMm }: PageLayout): Readonly<Record<`--${string}`, string>> {
  return {
    '--contact-above': `${contact.aboveRulePt}pt`,
    '--contact-rule': `${contact.rulePt}pt`,
    '--contact-below': `${contact.belowRulePt}pt`,
    '--contact-in-margin': `${marginsMm.bottom - contact.fromEdgeMm}mm`,
  };
}

/** The paper's figures, and all lengths that the style sheet draws it with: it knows none itself. */
export function paperStyle(page: PageLayout, standard: Standard): CSSProperties {
  const { top, right, bottom, left } = page.marginsMm;
  return {
    width: `${page.widthMm}mm`,
    minHeight: `${page.heightMm}mm`,
    padding: `${top}mm ${right}mm ${bottom}mm ${left}mm`,
    ...between(standard),
    ...foot(page),
  } as CSSProperties;
}
