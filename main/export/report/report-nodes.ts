import type { Composition, FlowNode, ParagraphNode, TableNode } from '#core/compose/composition.ts';
import { admissibleText, type Run } from '#core/model/text.ts';

/** Measures of the report's page; no guideline rules it. */
const SIZE_PT = 10.5;
const SMALL_PT = 9;
const MARGINS_MM = { top: 18, right: 15, bottom: 15, left: 25 };
const RULE_PT = 0.5;
const CELL_SIDE_PT = 5.4;
const PAGE_MM = { widthMm: 210, heightMm: 297 };

type Look = Partial<Pick<ParagraphNode, 'sizePt' | 'align' | 'spaceBeforePt' | 'keepWithNext'>>;

/** One paragraph of the report. */
export function paragraph(runs: readonly Run[], look: Look = {}): ParagraphNode {
  const sizePt = look.sizePt ?? SIZE_PT;
  return {
    kind: 'paragraph',
    style: 'body',
    source: { path: null, part: null },
    label: null,
    runs: runs.map((run) => ({ ...run, text: admissibleText(run.text) })),
    sizePt,
    align: 'left',
    linePt: Math.ceil(sizePt * 2.6) / 2,
    spaceBeforePt: 0,
    spaceAfterPt: 2,
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

/** `name: value`, the name bold. */
export function fact(name: string, value: string): ParagraphNode {
  return paragraph([{ text: `${name}: `, bold: true }, { text: value }]);
}

/** The title of a table. */
export function heading(text: string): ParagraphNode {
  return paragraph([{ text, bold: true }], { spaceBeforePt: 10, keepWithNext: true });
}

/** A ruled table with one row of heads; each cell is one line of text. */
export function table(
  widthsMm: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): TableNode {
  const cell = (text: string, bold: boolean) => ({
    content: [paragraph([{ text, ...(bold ? { bold } : {}) }], { sizePt: SMALL_PT })],
  });
  return {
    kind: 'table',
    source: { path: null, part: null },
    widthsMm,
    headerRows: 1,
    rulePt: RULE_PT,
    cellSidePt: CELL_SIDE_PT,
    rows: [
      heads.map((text) => cell(text, true)),
      ...rows.map((row) => row.map((t) => cell(t, false))),
    ],
    spaceBeforePt: 2,
    spaceAfterPt: 2,
  };
}

/** `flow` on the report's page. */
export function onPage(title: string, flow: readonly FlowNode[]): Composition {
  return {
    font: 'Times New Roman',
    sizePt: SIZE_PT,
    language: 'vi-VN',
    page: {
      ...PAGE_MM,
      marginsMm: MARGINS_MM,
      mirroredBack: false,
      pageNumber: { sizePt: SIZE_PT, fromTopMm: 10 },
      contact: { fromEdgeMm: 10, aboveRulePt: 0, rulePt: RULE_PT, belowRulePt: 0 },
    },
    properties: { title, subject: title, author: 'Văn Thư' },
    sections: [{ aboveFirst: [], flow, contact: [] }],
  };
}
