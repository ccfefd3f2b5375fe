import { ImageRun, Paragraph } from 'docx';
import type { FigureNode } from '#core/compose/composition.ts';
import type { Demand, Writing } from './paragraph.ts';
import type { PictureBook } from './picture-book.ts';
import { FIGURE_STYLE } from './style-sheet.ts';
import { twipsOfPt } from './units.ts';

/** The DOCX library wants the size in points of a screen. */
const PX_PER_MM = 96 / 25.4;

const TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

function pictureRun(node: FigureNode, pictures: PictureBook): ImageRun {
  const number = pictures.next();
  const { image, altText, widthMm, heightMm } = node;
  return new ImageRun({
    type: TYPES[image.mediaType],
    data: pictures.standIn(image),
    transformation: { width: widthMm * PX_PER_MM, height: heightMm * PX_PER_MM },
    altText: { id: String(number), name: `Hình ${number}`, description: altText },
  });
}

/** A picture in the line: a paragraph of its own, which stays with its caption. */
export function figure(node: FigureNode, writing: Writing, demand: Demand = {}): Paragraph {
  return new Paragraph({
    style: FIGURE_STYLE,
    ...(node.align !== 'center' && { alignment: node.align }),
    ...((node.keepWithNext || demand.keepWithNext) && { keepNext: true }),
    ...(demand.pageBreakBefore && { pageBreakBefore: true }),
    spacing: {
      before: twipsOfPt(node.spaceBeforePt + (demand.beforePt ?? 0)),
      after: twipsOfPt(node.spaceAfterPt + (demand.afterPt ?? 0)),
    },
    children: [pictureRun(node, writing.pictures)],
  });
}
