import { plainText } from '#core/model/text.ts';
import type { StyledParagraph } from '#core/recognise/styled-paragraph.ts';
import { DocxError } from './docx-error.ts';
import { firstPageParts } from './first-page.ts';
import { type ListTable, listTable } from './list-table.ts';
import { readParagraphLook } from './look.ts';
import { partNames } from './part-names.ts';
import { type PictureSource, pictureSource, picturesIn } from './read-pictures.ts';
import { readRuns } from './read-runs.ts';
import { type StyleTable, styleTable } from './style-table.ts';
import { childOf, elements, parseXml, textOf, valOf, wholeNumber, type XmlElement } from './xml.ts';

type Cell = StyledParagraph['cell'];

type Reading = {
  readonly styles: StyleTable;
  readonly lists: ListTable;
  readonly found: StyledParagraph[];
  tables: number;
  readonly pictures: PictureSource;
};

/** Wrappers of paragraphs, rows and cells whose content is seen. */
const TRANSPARENT = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
]);

/** The children of `parent` named `name`, also those inside wrappers. */
function through(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((each) => {
    if (each.name === name) return [each];
    return TRANSPARENT.has(each.name) ? through(each, name) : [];
  });
}

/** Text boxes anchored in a paragraph; of two renderings of one box the first. */
function textBoxes(element: XmlElement): readonly XmlElement[] {
  return elements(element).flatMap((each) => {
    if (each.name === 'w:txbxContent') return [each];
    if (each.name !== 'mc:AlternateContent') return textBoxes(each);
    return (
      elements(each)
        .map(textBoxes)
        .find((boxes) => boxes.length > 0) ?? []
    );
  });
}

function readParagraph(element: XmlElement, cell: Cell, reading: Reading): void {
  const properties = childOf(element, 'w:pPr');
  const styleId = valOf(properties, 'w:pStyle');
  const style = reading.styles.paragraph(styleId);
  const direct = readParagraphLook(properties);
  const list = direct.list ? { ...style.paragraph.list, ...direct.list } : style.paragraph.list;
  const inherited = { ...reading.styles.defaults, ...style.run };
  const pictures = picturesIn(element, reading.pictures);
  reading.found.push({
    ...readRuns(element, inherited, reading.styles),
    align: direct.align ?? style.paragraph.align ?? 'left',
    label: list ? reading.lists.label(list, styleId) : null,
    cell,
    ...(pictures.length > 0 && { pictures }),
  });
  for (const box of textBoxes(element)) readFlow(box, cell, reading);
}

function readTable(element: XmlElement, reading: Reading): void {
  const table = reading.tables;
  reading.tables += 1;
  for (const [row, rowElement] of through(element, 'w:tr').entries()) {
    let column = wholeNumber(valOf(childOf(rowElement, 'w:trPr'), 'w:gridBefore')) ?? 0;
    for (const cell of through(rowElement, 'w:tc')) {
      readFlow(cell, { table, row, column }, reading);
      column += wholeNumber(valOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1;
    }
  }
}

function readFlow(parent: XmlElement, cell: Cell, reading: Reading): void {
  for (const each of elements(parent)) {
    if (each.name === 'w:p') readParagraph(each, cell, reading);
    else if (each.name === 'w:tbl') readTable(each, reading);
    else if (TRANSPARENT.has(each.name)) readFlow(each, cell, reading);
  }
}

const NUMBER_ONLY = /^[-–—\s\d]*$/u;

/** Whether the number of the page is printed somewhere in it. */
function printsPageNumber(element: XmlElement): boolean {
  const code = element.name === 'w:instrText' ? textOf(element) : element.attributes.get('w:instr');
  return /\bPAGE\b/u.test(code ?? '') || elements(element).some(printsPageNumber);
}

/** The words in a margin of the first page; blank paragraphs there only make room. */
function readMargin(margin: XmlElement | undefined, reading: Reading): readonly StyledParagraph[] {
  if (!margin) return [];
  // Its pictures have relations of their own, and are letterheads.
  const own: Reading = { ...reading, found: [], pictures: () => null };
  readFlow(margin, null, own);
  reading.tables = own.tables;
  const noWords = printsPageNumber(margin) ? NUMBER_ONLY : /^\s*$/u;
  const words = own.found.filter(({ runs }) => !noWords.test(plainText(runs)));
  return words.map(({ pictures: _, ...paragraph }) => paragraph);
}

/**
 * The paragraphs of a DOCX in the order of reading, with the labels that Word would print; before
 * them those in the header of the first page alone, where some marks stand, behind them those in its
 * footer. Other headers, footers and notes are not among them.
 *
 * @param part - gives the bytes of a part of the package, or null
 * @param withPictures - whether their bytes are wanted; where they stand is told anyway
 * @throws DocxError when there is no document in the package or its XML is broken
 */
export function readParagraphs(
  part: (name: string) => Uint8Array | null,
  withPictures = true,
): readonly StyledParagraph[] {
  const tree = (name: string) => {
    const bytes = part(name);
    return bytes ? parseXml(bytes) : undefined;
  };
  const names = partNames(part);
  const body = childOf(tree(names.document), 'w:body');
  if (!body) throw new DocxError('not-a-document', 'no body');
  const reading: Reading = {
    styles: styleTable(tree(names.styles)),
    lists: listTable(tree(names.numbering)),
    found: [],
    tables: 0,
    pictures: withPictures ? pictureSource(part, names.pictures) : () => null,
  };
  const margin = (id: string | null) => {
    const name = names.related(id ?? '');
    return readMargin(name === null ? undefined : tree(name), reading);
  };
  const { header, footer } = firstPageParts(body);
  reading.found.push(...margin(header));
  readFlow(body, null, reading);
  reading.found.push(...margin(footer).map((each) => ({ ...each, isFoot: true as const })));
  return reading.found;
}
