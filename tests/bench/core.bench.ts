import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { paragraphsOfText } from '#core/recognise/paragraphs-of-text.ts';
import { recognise } from '#core/recognise/recognise.ts';
import { applySafeFixes } from '#core/rules/apply-safe-fixes.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import { standardFor } from '#core/standards/governing.ts';
import { writeDocx } from '#main/export/docx/write-docx.ts';
import { createPress } from '#main/export/pdf/typst-press.ts';
import {
  afterOneWord,
  longDocument,
  sampleDocument,
  TODAY,
  withDoubleSpaces,
} from './documents.ts';
import { leastMs, medianMs, report } from './measure.ts';

// Inside one process, as in the window: what each step costs once everything is warm.

const composed = (document: OfficialDocument) => compose(document, standardFor(document, TODAY));
const letter = sampleDocument('cong-van');
const threePages = longDocument(2);
const fortyPages = longDocument(27);
const fiftyPages = longDocument(34);
const press = createPress();
const source = threePages.body
  .map((block) => ('runs' in block ? plainText(block.runs) : ''))
  .join('\n');

let edits = 0;
const edited = (document: OfficialDocument) => {
  edits += 1;
  return afterOneWord(document, edits);
};

console.log(
  `pages: ${press.pages(composed(threePages)).length} and ${press.pages(composed(fortyPages)).length}`,
);
report('PDF of a công văn', await medianMs(15, () => press.pdf(composed(letter))), 15);
report('DOCX of a công văn', await medianMs(15, () => writeDocx(composed(letter), letter)), 60);
report(
  'recompile after a one-word edit, 3 pages',
  await medianMs(15, () => press.set(composed(edited(threePages)))),
  10,
);
report(
  'recompile after a one-word edit, 40 pages',
  await medianMs(9, () => press.set(composed(edited(fortyPages)))),
  40,
);
/** As in the window: the page that was written on and those beside it, but for those it has. */
const seen = (document: OfficialDocument) => {
  const known = new Set(press.pictures(composed(document)).map(({ key }) => key));
  return () =>
    press.pictures(composed(edited(document))).map(({ key, svg }) => known.has(key) || svg());
};
report('the same with the pictures that changed, 3 pages', await medianMs(9, seen(threePages)));
report('the same with the pictures that changed, 40 pages', await medianMs(9, seen(fortyPages)));
report(
  'the same with a picture of every page, 3 pages',
  await medianMs(9, () => press.pages(composed(edited(threePages)))),
);
report(
  'the same with a picture of every page, 40 pages',
  await medianMs(5, () => press.pages(composed(edited(fortyPages)))),
);
report(
  'recognise, 3 pages',
  await medianMs(15, () => recognise(paragraphsOfText(source), { today: TODAY })),
  20,
);
// Every run checks a document never seen before, so that nothing kept from an earlier run helps.
const fresh = (document: OfficialDocument) => structuredClone(document) as OfficialDocument;
const checkFresh = async (document: OfficialDocument, runs: number) => {
  const copies = Array.from({ length: runs + 1 }, () => fresh(document));
  return leastMs(runs, () => checkDocument(copies.pop() ?? document, { today: TODAY }));
};
report('full check, 3 pages', await checkFresh(threePages, 40), 5);
report('full check, 50 pages', await checkFresh(fiftyPages, 20), 40);
report(
  'check after a one-word edit, 50 pages',
  await leastMs(40, () => checkDocument(edited(fiftyPages), { today: TODAY })),
  3,
);
const checked = (document: OfficialDocument) => checkDocument(document, { today: TODAY });
const spaced = withDoubleSpaces(fiftyPages, 300);
report('300 safe fixes, 50 pages', await medianMs(3, () => applySafeFixes(spaced, checked)), 2000);
// Linear: one document of 1,000 pages costs what ten of 100 pages cost, in one go each.
const hundred = longDocument(68);
const thousand = longDocument(680);
const checkAll = async (documents: () => readonly OfficialDocument[]) => {
  const rounds = Array.from({ length: 4 }, documents);
  return leastMs(3, () => rounds.pop()?.forEach(checked));
};
const inTen = await checkAll(() => Array.from({ length: 10 }, () => fresh(hundred)));
const inOne = await checkAll(() => [fresh(thousand)]);
report('full check, ten documents of 100 pages', inTen);
report('full check, one of 1,000 pages: as much when linear', inOne, inTen * 1.3);
