import { printedText } from '#core/compose/frame-text.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import { understoodText } from '#renderer/text/understood.ts';

export type PartName = keyof typeof understoodText.parts;

/** One component of a document as it was recognised. */
export type Understood = {
  readonly part: PartName;
  /** What stands there, in short; '' where nothing was found. */
  readonly value: string;
  /** Whether documents of this type have it. */
  readonly isExpected: boolean;
};

const MOST_CHARACTERS = 160;

/** On one line, and no longer than can be read at a glance. */
function inShort(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MOST_CHARACTERS) return line;
  return `${line.slice(0, line.lastIndexOf(' ', MOST_CHARACTERS))} …`;
}

function signatureOf({ signatures }: OfficialDocument): string {
  return signatures
    .map(({ position, name }) => [position, name].filter((word) => word !== '').join(' '))
    .filter((each) => each !== '')
    .join('; ');
}

function numberOf(document: OfficialDocument, standard: Standard): string {
  const { value, typeCode, bodyCode } = document.header.number;
  return value + typeCode + bodyCode === '' ? '' : printedText(document, standard, 'number');
}

function dateOf(document: OfficialDocument, standard: Standard): string {
  const { place, date } = document.header;
  const isBlank = place === '' && Object.values(date).every((part) => part === null);
  return isBlank ? '' : printedText(document, standard, 'place-date');
}

/** What of the components of its type a document has, from the top of the page to its foot. */
export function understoodParts(
  document: OfficialDocument,
  standard: Standard,
): readonly Understood[] {
  const { header, addressees, body, recipients } = document;
  const isAddressed = standard.wording.addressedTypes.value.includes(header.type);
  const list = (entries: readonly { readonly text: string }[]) =>
    entries.map(({ text }) => text).join('; ');
  const parts: readonly (readonly [PartName, string, boolean])[] = [
    ['parent', header.parent?.name ?? '', false],
    ['issuer', header.issuer.name, true],
    ['number', numberOf(document, standard), true],
    ['date', dateOf(document, standard), true],
    ['type', printedText(document, standard, 'type'), header.type !== 'cong-van'],
    ['subject', header.subject, true],
    ['addressees', list(addressees), isAddressed],
    ['body', body.length === 0 ? '' : understoodText.blocks(body.length), true],
    ['recipients', list(recipients), true],
    ['signature', signatureOf(document), true],
  ];
  return parts.map(([part, value, isExpected]) => ({ part, value: inShort(value), isExpected }));
}
