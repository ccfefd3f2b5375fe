import type { AsFound } from '#core/model/as-found.ts';
import { blankDocument } from '#core/model/blank-document.ts';
import type { Block } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import { countingIds } from '#core/model/new-id.ts';
import { plainText } from '#core/model/text.ts';
import { standardFor } from '#core/standards/governing.ts';
import type { IsoDate, Standard } from '#core/standards/standard.ts';
import { asFoundOf } from './as-found.ts';
import { withoutEvenSpacing } from './even-spacing.ts';
import { withoutFrameTables } from './frame-tables.ts';
import { fieldRuns, fieldText, type Line, linesOf } from './line.ts';
import { draftNumber, secrecyOf, urgencyOf } from './line-kinds.ts';
import { linesLost } from './lost-words.ts';
import { nextDocument } from './next-document.ts';
import { letterNoise, lineNoise, spaceNoise, withoutPageNumbers } from './noise.ts';
import { numberingOf, withOwnLabels } from './numbering.ts';
import { withoutOwnLook } from './own-look.ts';
import { readAddressees } from './read-addressees.ts';
import {
  type AnnexReading,
  ownReferences,
  readAnnexes,
  withoutReferences,
} from './read-annexes.ts';
import { readBody } from './read-body.ts';
import { readClosing } from './read-closing.ts';
import { readCopy } from './read-copy.ts';
import { figureOf } from './read-figures.ts';
import { readFoot } from './read-foot.ts';
import { type HeaderReading, readHeader } from './read-header.ts';
import type { Recognition } from './recognition.ts';
import { withoutStamps } from './signing-stamp.ts';
import type { SourcePicture, StyledParagraph } from './styled-paragraph.ts';
import { withoutSurroundings } from './surroundings.ts';

export type RecogniseOptions = {
  /** Decides the standard for a document whose own date is not known. */
  readonly today: IsoDate;
};

type Found = ReadonlyMap<FramePart, Line>;

function fieldOf(found: Found, part: FramePart): string {
  return fieldText(found.get(part)?.text ?? '');
}

function headed(reading: HeaderReading, isAddressed: boolean): OfficialDocument {
  const { found, issuerCode, place } = reading;
  const type = reading.type ?? (isAddressed ? 'cong-van' : 'khac');
  const blank = blankDocument(reading.system ?? 'party', type);
  const parent = fieldOf(found, 'parent');
  return {
    ...blank,
    header: {
      ...blank.header,
      parent: parent === '' ? null : { name: parent, code: '' },
      issuer: { name: fieldOf(found, 'issuer'), code: issuerCode },
      number: reading.number ?? blank.header.number,
      place: fieldText(place),
      date: reading.date ?? blank.header.date,
      subject: fieldOf(found, 'subject'),
    },
    marks: {
      ...blank.marks,
      urgency: urgencyOf(fieldOf(found, 'urgency')),
      secrecy: secrecyOf(fieldOf(found, 'secrecy')),
      circulation: fieldOf(found, 'circulation'),
      draft: draftNumber(fieldOf(found, 'draft')),
    },
  };
}

type BodyParts = {
  readonly document: OfficialDocument;
  /** The dashes of the grounds as they stood. */
  readonly dashes: ReadonlyMap<string, string>;
  /** What stands over the names of annexes, as far as it is missing there. */
  readonly bareHeads: AsFound;
  /** Blocks of lines whose part in the frame could not be told. */
  readonly unplaced: readonly Block[];
};

type BodyLines = {
  /** Lines of the header without a place there. */
  readonly above: readonly Line[];
  readonly text: readonly Line[];
  /** Lines of the closing without a place there, and another document that follows. */
  readonly below: readonly Line[];
  readonly annexes: readonly Line[];
};

/** The body in order; lines of header and closing that had no place there stand before and after. */
function withBody(document: OfficialDocument, lines: BodyLines): BodyParts {
  const newId = countingIds('b');
  const before = readBody(lines.above, newId);
  const text = readBody(lines.text, newId);
  const after = readBody(lines.below, newId);
  const items = [...before.items, ...text.items, ...after.items];
  const numbering = numberingOf(items);
  const body = withOwnLabels([...before.body, ...text.body, ...after.body], items, numbering);
  const annexes = readAnnexes(lines.annexes, numbering, countingIds('x'));
  return {
    document: { ...document, body, numbering, annexes: annexes.map(({ annex }) => annex) },
    dashes: text.dashes,
    bareHeads: bareHeads(annexes),
    unplaced: [...before.body, ...after.body],
  };
}

function bareHeads(annexes: readonly AnnexReading[]): AsFound {
  const bare = annexes.flatMap(({ annex, lacksLabel, lacksReference }) => [
    ...(lacksLabel ? [`annex/${annex.id}/label`] : []),
    ...(lacksReference ? [`annex/${annex.id}/reference`] : []),
  ]);
  return Object.fromEntries(bare.map((part) => [part, { text: '' }]));
}

/** Grounds with another mark than the standard's dash, or with one where it has none. */
function otherDashes({ dashes }: BodyParts, { wording }: Standard): AsFound {
  const isOwn = wording.basisDash.value ? /^[-–—]$/ : /^$/;
  const others = [...dashes].filter(([, dash]) => !isOwn.test(dash));
  return Object.fromEntries(others.map(([id, dash]) => [`basis/${id}`, { text: dash }]));
}

/** The lines `(Kèm theo …)` over annexes that say other words. */
function otherReferences({ document }: BodyParts, standard: Standard): AsFound {
  const found = [...ownReferences(document, standard)];
  return Object.fromEntries(found.map(([id, text]) => [`annex/${id}/reference`, { text }]));
}

/** Words that no field took, if any, as paragraphs at the end: nothing of the source is dropped. */
function rescued(
  document: OfficialDocument,
  lines: readonly Line[],
  standard: Standard,
): readonly Block[] {
  const newId = countingIds('u');
  return linesLost(lines, document, standard).map((line) => ({
    kind: 'paragraph',
    id: newId(),
    align: 'justify',
    runs: fieldRuns(line.runs),
  }));
}

/** What stands for a picture without words of its own in the list of what could not be placed. */
const PICTURE = '[hình]';

/** Pictures that stood in the frame, whose place there no field keeps: at the end of the text. */
function strayFigures(
  { body, annexes }: OfficialDocument,
  pictures: readonly SourcePicture[],
): readonly Block[] {
  const blocks = [...body, ...annexes.flatMap((annex) => annex.body)];
  const placed = new Set(blocks.flatMap((block) => (block.kind === 'figure' ? block.image : [])));
  const newId = countingIds('f');
  return pictures
    .filter(({ image }) => image && !placed.has(image))
    .flatMap((each) => figureOf(each, newId()) ?? []);
}

function textOf(block: Block): string {
  if (block.kind === 'figure') return block.altText === '' ? PICTURE : block.altText;
  if (block.kind === 'table' || block.kind === 'page-break') return '';
  const label = block.kind === 'item' && block.label !== null ? `${block.label} ` : '';
  return label + plainText(block.runs);
}

/**
 * Understands a source as an official document. Never throws on any source; every word of it
 * stands somewhere in the result, and what could not be placed is listed.
 */
export function recognise(
  paragraphs: readonly StyledParagraph[],
  { today }: RecogniseOptions,
): Recognition {
  const foot = readFoot(paragraphs);
  const text = paragraphs.filter(({ isFoot }) => isFoot !== true);
  const { lines: unstamped, stamps } = withoutStamps(linesOf(text));
  const { lines: bared, around } = withoutSurroundings(unstamped);
  const { lines: own, numbers } = withoutPageNumbers(bared);
  const ids = { recipient: countingIds('r'), signature: countingIds('s') };
  const copyIds = { recipient: countingIds('cr'), signature: countingIds('cs') };
  const all = withoutEvenSpacing(withoutFrameTables(own));
  const { lines: copied, copy } = readCopy(all, copyIds);
  const next = nextDocument(copied);
  const lines = copied.slice(0, next);
  const header = readHeader(lines);
  const addressed = readAddressees(lines, header.next, countingIds('k'), header.found.size > 0);
  const closing = readClosing(lines, addressed.next, ids);
  const inText: Found = new Map([...header.found, ...addressed.found, ...closing.found]);
  const contact = inText.has('contact') ? null : foot.contact;
  const found: Found = contact ? new Map([...inText, ['contact', contact]]) : inText;
  const { recipients, signatures } = closing;
  const head = headed(header, addressed.found.size > 0);
  const ownContact = contact ? { contact: fieldText(contact.text) } : {};
  const marks = { ...head.marks, ...closing.marks, ...ownContact };
  const framed = { ...head, marks, addressees: addressed.addressees, recipients, signatures };
  const parts = withBody(framed, {
    above: [...header.unplaced, ...addressed.between],
    text: lines.slice(addressed.next, closing.start),
    below: [...closing.unplaced, ...copied.slice(next)],
    annexes: lines.slice(closing.end),
  });
  const standard = standardFor(parts.document, today);
  const frameFound = inText.size > 0;
  const asFound = frameFound
    ? {
        ...asFoundOf(parts.document, standard, found),
        ...otherDashes(parts, standard),
        ...parts.bareHeads,
        ...otherReferences(parts, standard),
      }
    : {};
  const annexes = frameFound ? withoutReferences(parts.document, standard) : parts.document.annexes;
  const body = withoutOwnLook(parts.document.body, standard);
  const told = { ...parts.document, body, annexes, asFound, copyBlock: copy };
  const pictures = paragraphs
    .filter((each) => each.pictures !== undefined)
    .flatMap((each) => each.pictures ?? []);
  const lost = [
    ...rescued(told, [...all, ...foot.lines], standard),
    ...strayFigures(told, pictures),
  ];
  return {
    document: { ...told, body: [...told.body, ...lost] },
    frameFound,
    unplaced: [...parts.unplaced, ...lost].map((block) => ({
      path: ['body', block.id],
      text: textOf(block),
    })),
    lostPictures: pictures.filter(({ image }) => image === null).length,
    noise: [
      ...spaceNoise(paragraphs),
      ...letterNoise(paragraphs),
      ...lineNoise(numbers, 'page-number', paragraphs),
      ...lineNoise(stamps, 'signing-stamp', paragraphs),
      ...lineNoise(around, 'surrounding', paragraphs),
    ].sort((a, b) => a.line - b.line),
  };
}
