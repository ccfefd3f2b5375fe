import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import type { Composition, ParagraphNode, Section } from '#core/compose/composition.ts';
import { flow } from './flow.ts';
import { paragraph, type Writing } from './paragraph.ts';
import { halfPoints, twipsOfMm } from './units.ts';

function pageNumberHeader({ page }: Composition): Header {
  const number = new TextRun({
    size: halfPoints(page.pageNumber.sizePt),
    children: [PageNumber.CURRENT],
  });
  return new Header({
    children: [
      new Paragraph({
        alignment: 'center',
        spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
        children: [number],
      }),
    ],
  });
}

/** The line of full width stands as the upper border of the first line of the contact. */
function contactFooter(contact: readonly ParagraphNode[], writing: Writing): Footer {
  return new Footer({
    children: contact.map((node, index) => paragraph(node, writing, { ruleAbove: index === 0 })),
  });
}

function pageOf({ page }: Composition, footerMm: number) {
  const { marginsMm } = page;
  return {
    size: {
      // The library turns the sheet by itself: portrait sizes only.
      width: twipsOfMm(page.widthMm),
      height: twipsOfMm(page.heightMm),
    },
    margin: {
      top: twipsOfMm(marginsMm.top),
      right: twipsOfMm(marginsMm.right),
      bottom: twipsOfMm(marginsMm.bottom),
      left: twipsOfMm(marginsMm.left),
      header: twipsOfMm(page.pageNumber.fromTopMm),
      footer: twipsOfMm(footerMm),
      gutter: 0,
    },
    pageNumbers: { start: 1, formatType: 'decimal' as const },
  };
}

/** One run of pages: numbered from 1 at the top centre of every page but the first. */
export function section(
  { flow: nodes, contact }: Section,
  composition: Composition,
  writing: Writing,
): ISectionOptions {
  const { page } = composition;
  const widthMm = page.widthMm - page.marginsMm.left - page.marginsMm.right;
  return {
    properties: {
      type: 'nextPage',
      titlePage: true,
      page: pageOf(composition, page.pageNumber.fromTopMm),
    },
    headers: { default: pageNumberHeader(composition), first: new Header({ children: [] }) },
    ...(contact.length > 0 && {
      footers: { first: contactFooter(contact, writing), default: new Footer({ children: [] }) },
    }),
    children: flow(nodes, widthMm, writing),
  };
}
