import { Document } from 'docx';
import type { Composition, FlowNode, Label } from '#core/compose/composition.ts';
import { ListBook } from './list-book.ts';
import type { PictureBook } from './picture-book.ts';
import { section } from './section.ts';
import { styleDefinitions, styleSheet } from './style-sheet.ts';

function labelsIn(node: FlowNode): readonly Label[] {
  if (node.kind === 'columns') return node.cells.flat().flatMap(labelsIn);
  return node.kind === 'paragraph' && node.label?.numbered ? [node.label] : [];
}

/** `composition` as a document of the DOCX library, in which stand-ins hold the places of `pictures`. */
export function documentOf(composition: Composition, pictures: PictureBook): Document {
  const sheet = styleSheet(composition);
  const lists = new ListBook(composition.sections.flatMap(({ flow }) => flow.flatMap(labelsIn)));
  const writing = { sheet, lists, pictures };
  // The sections first: the lists are known only once every paragraph has been placed.
  const sections = composition.sections.map((each) => section(each, composition, writing));
  const { title, subject, author } = composition.properties;
  return new Document({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    revision: 1,
    styles: styleDefinitions(composition, sheet),
    numbering: lists.definitions(),
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections,
  });
}
