import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import type { Composition, ParagraphNode, Section } from '#core/compose/composition.ts';
import { flow } from './flow.ts';
import { paragraph, seam, type Writing } from './paragraph.ts';
import { styleId } from './style-names.ts';
import { twipsOfMm } from './units.ts';

/** The line of contact stands so far above the lower edge of the sheet. */
const CONTACT_FROM_BOTTOM_MM = 10;

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({
    children: [new Paragraph({ style: styleId('page-number'), children: [number] })],
  });
}

/** What stands above the first page's text; Word wants a paragraph even where that is nothing. */
function firstHeader(nodes: readonly ParagraphNode[], writing: Writing): Header {
  const lines = nodes.map((node) => paragraph(node, writing));
  return new Header({ children: lines.length > 0 ? lines : [seam()] });
}

/** The line of full width stands as the upper border of the first line of the contact. */
function contactFooter(contact: readonly ParagraphNode[], writing: Writing): Footer {
  const lines = contact.map((node, index) => paragraph(node, writing, { ruleAbove: index === 0 }));
  return new Footer({ children: lines.length > 0 ? lines : [seam()] });
}

function pageOf({ page }: Composition) {
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
      footer: twipsOfMm(CONTACT_FROM_BOTTOM_MM),
      gutter: 0,
    },
    pageNumbers: { start: 1, formatType: 'decimal' as const },
  };
}

/** One run of pages: numbered from 1 at the top centre of every page but the first. */
export function section(
  { aboveFirst, flow: nodes, contact }: Section,
  composition: Composition,
  writing: Writing,
): ISectionOptions {
  const { page } = composition;
  const widthMm = page.widthMm - page.marginsMm.left - page.marginsMm.right;
  return {
    properties: {
      type: 'nextPage',
      titlePage: true,
      page: pageOf(composition),
    },
    headers: { default: pageNumberHeader(), first: firstHeader(aboveFirst, writing) },
    // Said even where there is none: a section without footers takes over those before it.
    footers: { first: contactFooter(contact, writing), default: contactFooter([], writing) },
    children: flow(nodes, widthMm, writing),
  };
}
