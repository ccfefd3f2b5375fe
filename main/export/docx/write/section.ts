import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import type { Composition, PageLayout, ParagraphNode, Section } from '#core/compose/composition.ts';
import { flow } from './flow.ts';
import { paragraph, seam, type Writing } from './paragraph.ts';
import { styleId } from './style-names.ts';
import { twipsOfMm } from './units.ts';

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
function contactFooter(
  contact: readonly ParagraphNode[],
  { aboveRulePt, rulePt, belowRulePt }: PageLayout['contact'],
  writing: Writing,
): Footer {
  const first = { beforePt: aboveRulePt, ruleAbove: { weightPt: rulePt, gapPt: belowRulePt } };
  const lines = contact.map((node, index) => paragraph(node, writing, index === 0 ? first : {}));
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
      footer: twipsOfMm(page.contact.fromEdgeMm),
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
    footers: {
      first: contactFooter(contact, page.contact, writing),
      default: contactFooter([], page.contact, writing),
    },
    children: flow(nodes, widthMm, writing),
  };
}
