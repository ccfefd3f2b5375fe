import { Paragraph } from 'docx';
import type { LineNode } from '#core/compose/composition.ts';
import type { Demand } from './paragraph.ts';
import { eighthPoints, halfPoints, twipsOfMm, twipsOfPt } from './units.ts';

/** Height of the paragraph whose lower border is the line; taken off the gap above. */
const CARRIER_PT = 1;

/**
 * A drawn line, centred in a column of `columnMm`: the lower border of a paragraph, indented from
 * both sides. Word and LibreOffice draw such a border from indent to indent.
 */
export function line(node: LineNode, columnMm: number, demand: Demand = {}): Paragraph {
  const side = twipsOfMm(Math.max(columnMm - node.lengthMm, 0) / 2);
  const above = Math.max(node.spaceBeforePt + (demand.beforePt ?? 0) - CARRIER_PT, 0);
  return new Paragraph({
    ...(demand.pageBreakBefore && { pageBreakBefore: true }),
    indent: { left: side, right: side, firstLine: 0 },
    spacing: {
      before: twipsOfPt(above),
      after: twipsOfPt(node.spaceAfterPt + (demand.afterPt ?? 0)),
      line: twipsOfPt(CARRIER_PT),
      lineRule: 'exact',
    },
    border: {
      bottom: { style: 'single', size: eighthPoints(node.weightPt), space: 0, color: '000000' },
    },
    run: { size: halfPoints(CARRIER_PT) },
    children: [],
  });
}
