import { cellWordsMm } from '#core/compose/cell-width.ts';
import type {
  Composition,
  FigureNode,
  FlowNode,
  ParagraphNode,
  Section,
  TableCellNode,
  TableNode,
  TextMark,
} from '#core/compose/composition.ts';
import { pageAnchor } from '#core/compose/page-anchor.ts';
import type { Run } from '#core/model/text.ts';
import { fitOnPage } from './height-estimate.ts';
import { markedPieces } from './marked-pieces.ts';
import { pictureFile } from './picture-files.ts';
import { piecesOf } from './pieces.ts';

const PT_PER_MM = 72 / 25.4;
/** The fonts that stand for Times New Roman where it is not installed have its metrics. */
const FONTS = ['Times New Roman', 'Tinos'];

/** How words are put right before they are set. */
export type Wording = (text: string) => string;

type Setting = {
  readonly widthMm: number;
  /** How high a page of text is. */
  readonly pagePt: number;
  readonly wording: Wording;
  readonly isNamed: boolean;
};

function labelled({ label, runs }: ParagraphNode): readonly Run[] {
  if (label === null) return runs;
  const look = {
    ...(label.bold ? { bold: true as const } : {}),
    ...(label.italic ? { italic: true as const } : {}),
  };
  const space = runs.length === 0 ? '' : ' ';
  return [{ text: label.text + space, ...look }, ...runs];
}

/** The marks, counted in what is set: behind the label. */
function marksOf({ label, runs, marks = [] }: ParagraphNode): readonly TextMark[] {
  const before = label === null || runs.length === 0 ? 0 : label.text.length + 1;
  return marks.map(({ start, end, tone }) => ({ start: start + before, end: end + before, tone }));
}

function paragraphData(node: ParagraphNode, { widthMm, pagePt, wording, isNamed }: Setting) {
  const { sizePt, leftMm, rightMm } = node;
  const runs = labelled(node).map((run) => ({ ...run, text: wording(run.text) }));
  const pieces = markedPieces(piecesOf(runs, sizePt, widthMm - leftMm - rightMm), marksOf(node));
  const {
    label: _label,
    runs: _runs,
    style: _style,
    source: _source,
    marks: _marks,
    ...rest
  } = node;
  const keepTogether = node.keepTogether && fitOnPage([node], widthMm, pagePt);
  const anchor = isNamed ? pageAnchor(node.source.path) : null;
  const named = anchor === null ? {} : { anchor };
  return { ...rest, ...named, keepTogether, pieces };
}

function cellData({ content }: TableCellNode, setting: Setting) {
  return {
    keepTogether: fitOnPage(content, setting.widthMm, setting.pagePt),
    content: content.map((node) => paragraphData(node, setting)),
  };
}

/** How many of the last rows stay with what follows the table. */
function heldRows({ rows }: TableNode): number {
  const isHeld = (row: TableNode['rows'][number]) => row[0]?.content[0]?.keepWithNext === true;
  return rows.length - 1 - rows.findLastIndex((row) => !isHeld(row));
}

/** The picture itself goes as a file of its own: Typst reads no Base64. */
function figureData({ image, altText, source, ...rest }: FigureNode, setting: Setting) {
  const anchor = setting.isNamed ? pageAnchor(source.path) : null;
  const named = anchor === null ? {} : { anchor };
  return { ...rest, ...named, file: pictureFile(image), altText: setting.wording(altText) };
}

function flowData(node: FlowNode, setting: Setting): unknown {
  switch (node.kind) {
    case 'paragraph':
      return paragraphData(node, setting);
    case 'columns':
      return {
        ...node,
        keepTogether:
          node.keepTogether &&
          node.cells.every((cell, index) =>
            fitOnPage(cell, node.widthsMm[index] ?? 0, setting.pagePt),
          ),
        cells: node.cells.map((cell, index) =>
          cell.map((inner) => flowData(inner, { ...setting, widthMm: node.widthsMm[index] ?? 0 })),
        ),
      };
    case 'table':
      return {
        ...node,
        source: null,
        heldRows: heldRows(node),
        rows: node.rows.map((row) =>
          row.map((cell, index) =>
            cellData(cell, { ...setting, widthMm: cellWordsMm(node, index) }),
          ),
        ),
      };
    case 'figure':
      return figureData(node, setting);
    case 'line':
    case 'page-break':
      return node;
  }
}

function sectionData({ aboveFirst, flow, contact }: Section, setting: Setting) {
  return {
    aboveFirst: aboveFirst.map((node) => paragraphData(node, setting)),
    flow: flow.map((node) => flowData(node, setting)),
    contact: contact.map((node) => paragraphData(node, setting)),
  };
}

/**
 * What `resources/typst/pages.typ` reads: the composition with its words in unbreakable pieces.
 *
 * @param isNamed - whether the drawing tells which block stands where; a PDF never does
 */
export function typstData(composition: Composition, wording: Wording, isNamed = false): string {
  const { page, properties, sections } = composition;
  const widthMm = page.widthMm - page.marginsMm.left - page.marginsMm.right;
  const pagePt = (page.heightMm - page.marginsMm.top - page.marginsMm.bottom) * PT_PER_MM;
  return JSON.stringify({
    page,
    fonts: FONTS,
    properties: {
      title: wording(properties.title),
      subject: wording(properties.subject),
      author: wording(properties.author),
    },
    sections: sections.map((section) =>
      sectionData(section, { widthMm, pagePt, wording, isNamed }),
    ),
  });
}
