import type { IParagraphStylePropertiesOptions } from 'docx';
import type { ParagraphNode } from '#core/compose/composition.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';

/** What Word lets a style or a paragraph say of its layout. */
export type ParagraphLook = Pick<
  IParagraphStylePropertiesOptions,
  'alignment' | 'spacing' | 'indent' | 'keepNext' | 'keepLines' | 'outlineLevel'
>;

const ALIGNMENTS = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const;

function spacingOf({ linePt, spaceBeforePt, spaceAfterPt }: ParagraphNode) {
  return {
    before: twipsOfPt(spaceBeforePt),
    after: twipsOfPt(spaceAfterPt),
    line: twipsOfPt(linePt),
    lineRule: 'exact' as const,
  };
}

function indentOf({ firstLineMm, leftMm, rightMm }: ParagraphNode) {
  const first =
    firstLineMm < 0 ? { hanging: twipsOfMm(-firstLineMm) } : { firstLine: twipsOfMm(firstLineMm) };
  return { left: twipsOfMm(leftMm), right: twipsOfMm(rightMm), ...first };
}

/** The whole layout of `node` in Word's terms and units. */
export function lookOf(node: ParagraphNode): Required<ParagraphLook> {
  return {
    alignment: ALIGNMENTS[node.align],
    spacing: spacingOf(node),
    indent: indentOf(node),
    keepNext: node.keepWithNext,
    keepLines: node.keepTogether,
    // Word counts nine levels from 0 and calls the tenth “body text”.
    outlineLevel: node.outlineLevel === null ? 9 : Math.min(node.outlineLevel - 1, 8),
  };
}

/** What of `look` differs from the style's, so that a paragraph repeats nothing of its style. */
export function difference(look: ParagraphLook, style: ParagraphLook): ParagraphLook {
  const entries = Object.entries(look).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(style[name as keyof ParagraphLook]),
  );
  return Object.fromEntries(entries);
}
