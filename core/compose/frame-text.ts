import type { Recipient, Signature } from '#core/model/closing.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { type FramePart, SINGLE_PARTS, type SinglePart } from '#core/model/frame-part.ts';
import type { DocumentNumber, PartialDate } from '#core/model/header.ts';
import type { DateForm, NumberForm, Standard } from '#core/standards/standard.ts';

/**
 * As wide as a digit; it neither breaks nor stretches, and every writer draws it alike (they do not
 * agree about U+00A0 in italics).
 */
const FIGURE_SPACE = '\u2007';

/** Blank number and date leave room for a stamp. */
function gap(digits: number): string {
  return FIGURE_SPACE.repeat(digits);
}

/** `Số 05-CV/TU`; a number still blank leaves a gap wide enough to stamp it. */
export function numberText(number: DocumentNumber, form: NumberForm): string {
  const { value, typeCode, bodyCode } = number;
  const shown = /^\d+$/.test(value) ? value.padStart(form.minDigits, '0') : value;
  const codes = [typeCode, bodyCode].filter((code) => code !== '').join(form.second);
  return form.prefix + (shown || gap(form.blankDigits)) + (codes && form.first + codes);
}

function datePart(value: number | null, zeroBelow: number, blankDigits: number): string {
  if (value === null) return gap(blankDigits);
  return ` ${value < zeroBelow ? String(value).padStart(2, '0') : value} `;
}

/** `Cần Thơ, ngày 05 tháng 4 năm 2026`; what is not known yet leaves a gap wide enough to stamp. */
export function placeDateText(place: string, date: PartialDate, form: DateForm): string {
  const day = datePart(date.day, form.zeroDayBelow, form.blankDigits);
  const month = datePart(date.month, form.zeroMonthBelow, form.blankDigits);
  const year = date.year === null ? gap(form.blankDigits) : ` ${date.year}`;
  return `${place === '' ? '' : `${place}, `}ngày${day}tháng${month}năm${year}`;
}

/** The words of one authority line and of those below it, by the standard. */
export function authorityText(
  authority: Signature['authority'][number],
  standard: Standard,
): string {
  return (standard.wording.authority.value[authority.form] ?? '') + authority.of;
}

/** `- Như trên;` — each line of a list but the last ends in the separator, the last in the end. */
function listed(text: string, isLast: boolean, { listSeparator, listEnd }: Standard['wording']) {
  return `- ${text}${isLast ? listEnd.value : listSeparator.value}`;
}

/** The lines of nơi nhận, in order. */
export function recipientText(recipient: Recipient, isLast: boolean, standard: Standard): string {
  const { text, purpose } = recipient;
  return listed(purpose === '' ? text : `${text} (${purpose})`, isLast, standard.wording);
}

function addresseesLabel(document: OfficialDocument, { wording }: Standard): string {
  if (document.addressees.length === 0) return '';
  const isPetition = document.header.type === 'to-trinh';
  return (isPetition ? wording.petitionLabel : wording.addresseesLabel).value;
}

function placeDate({ header }: OfficialDocument, { wording }: Standard): string {
  const { place, date, type } = header;
  const isBlank = place === '' && Object.values(date).every((part) => part === null);
  // The record of a meeting says when and where in its text.
  if (type === 'bien-ban' && isBlank) return '';
  return placeDateText(place, date, wording.date.value);
}

function typistText({ marks }: OfficialDocument, { wording }: Standard): string {
  const { typist, copies } = marks;
  if (typist === '' || copies === null) return typist;
  const form = wording.typistCopies.value;
  return form.replace('{typist}', () => typist).replace('{n}', String(copies));
}

function singleText(document: OfficialDocument, standard: Standard, part: SinglePart): string {
  const { header, marks } = document;
  const { wording } = standard;
  const isLetter = header.type === 'cong-van';
  switch (part) {
    case 'title':
      return wording.title.value;
    case 'motto':
      return wording.motto.value ?? '';
    case 'title-line':
    case 'motto-line':
    case 'issuer-line':
      return '';
    case 'parent':
      return header.parent?.name ?? '';
    case 'issuer':
      return header.issuer.name;
    case 'star':
      return wording.star.value ?? '';
    case 'number':
      return numberText(header.number, wording.number.value);
    case 'place-date':
      return placeDate(document, standard);
    case 'type':
      return isLetter ? '' : (standard.types[header.type]?.name ?? '');
    case 'subject':
      return header.subject;
    case 'separator':
      return isLetter ? '' : (wording.separator.value ?? '');
    case 'urgency':
      return marks.urgency === 'none' ? '' : (wording.urgency.value[marks.urgency] ?? '');
    case 'secrecy':
      return marks.secrecy === 'none' ? '' : wording.secrecy.value[marks.secrecy];
    case 'circulation':
      return marks.circulation;
    case 'draft':
      return marks.draft === null ? '' : wording.draft.value.replace('{n}', String(marks.draft));
    case 'addressees-label':
      return addresseesLabel(document, standard);
    case 'recipients-label':
      return document.recipients.length === 0 ? '' : wording.recipientsLabel.value;
    case 'typist':
      return typistText(document, standard);
    case 'contact':
      return marks.contact;
  }
}

function addresseeText({ addressees }: OfficialDocument, standard: Standard, id: string): string {
  const index = addressees.findIndex((each) => each.id === id);
  const text = addressees[index]?.text ?? '';
  if (text === '' || addressees.length === 1) return text;
  return listed(text, index === addressees.length - 1, standard.wording);
}

function signatureText(document: OfficialDocument, standard: Standard, part: FramePart): string {
  const [, id, field, index] = part.split('/');
  const signature = document.signatures.find((each) => each.id === id);
  if (!signature) return '';
  if (field === 'position') return signature.position;
  if (field === 'name') return signature.name;
  const authority = signature.authority[Number(index)];
  return authority ? authorityText(authority, standard) : '';
}

/** The dash before one of the grounds, where the standard has it. */
function basisText({ body }: OfficialDocument, { wording }: Standard, id: string): string {
  const isThere = body.some((block) => block.kind === 'basis' && block.id === id);
  return isThere && wording.basisDash.value ? '-' : '';
}

function isSingle(part: FramePart): part is SinglePart {
  return (SINGLE_PARTS as readonly string[]).includes(part);
}

/**
 * What `standard` prints for a part of the frame, from the document's fields; '' for nothing, and
 * for the drawn lines, which have no words.
 */
export function standardText(
  document: OfficialDocument,
  standard: Standard,
  part: FramePart,
): string {
  if (isSingle(part)) return singleText(document, standard, part);
  const [list, id = ''] = part.split('/');
  if (list === 'addressee') return addresseeText(document, standard, id);
  // Made where the annexes are composed; what a source has in its place stands in `asFound`.
  if (list === 'annex') return '';
  if (list === 'basis') return basisText(document, standard, id);
  if (list === 'signature') return signatureText(document, standard, part);
  const index = document.recipients.findIndex((each) => each.id === id);
  const recipient = document.recipients[index];
  if (!recipient) return '';
  return recipientText(recipient, index === document.recipients.length - 1, standard);
}

/** What the page shows for a part: the words of the source where they differ, else the standard's. */
export function printedText(
  document: OfficialDocument,
  standard: Standard,
  part: FramePart,
): string {
  return document.asFound[part]?.text ?? standardText(document, standard, part);
}

function drawsLine(document: OfficialDocument, standard: Standard, part: SinglePart): boolean {
  const { lines, wording } = standard;
  if (part === 'title-line') return wording.motto.value === null;
  if (part === 'motto-line') return wording.motto.value !== null;
  return (
    part === 'issuer-line' && lines.issuer.value !== null && document.header.issuer.name !== ''
  );
}

function listParts(document: OfficialDocument): readonly FramePart[] {
  return [
    ...document.addressees.map(({ id }): FramePart => `addressee/${id}`),
    ...document.recipients.map(({ id }): FramePart => `recipient/${id}`),
    ...document.signatures.flatMap(({ id, authority }): FramePart[] => [
      ...authority.map((_, index): FramePart => `signature/${id}/authority/${index}`),
      `signature/${id}/position`,
      `signature/${id}/name`,
    ]),
  ];
}

/** Every part of the frame that the standard prints or draws, or that the source had. */
export function partsOf(document: OfficialDocument, standard: Standard): readonly FramePart[] {
  const stands = (part: FramePart) =>
    document.asFound[part] !== undefined || standardText(document, standard, part) !== '';
  return [
    ...SINGLE_PARTS.filter((part) => stands(part) || drawsLine(document, standard, part)),
    ...listParts(document).filter(stands),
  ];
}
