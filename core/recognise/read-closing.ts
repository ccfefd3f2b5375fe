import type { Marks, Recipient, Signature } from '#core/model/closing.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { NewId } from '#core/model/new-id.ts';
import { LETTER, pattern } from '#core/text/letter-classes.ts';
import { isCapitals } from '#core/text/words.ts';
import { annexHeads } from './annex-heads.ts';
import { parseLabel } from './body-label.ts';
import { columnsOf, fieldText, type Line, sliceLine } from './line.ts';
import {
  afterRecipientsLabel,
  authorityOf,
  isName,
  isPosition,
  isSignedMark,
  isSigning,
} from './line-kinds.ts';
import { pressedColumns } from './pressed-columns.ts';
import { entryText, readList } from './read-list.ts';
import { isBodyAbove, isSmallHead, readSignatures } from './read-signature.ts';
import { startsAsBody } from './vocabulary.ts';

export type ClosingReading = {
  readonly recipients: readonly Recipient[];
  readonly signatures: readonly Signature[];
  readonly marks: Partial<Marks>;
  readonly found: ReadonlyMap<FramePart, Line>;
  /** Where the text of the document ends, and where what follows the closing begins. */
  readonly start: number;
  readonly end: number;
  /** Lines among the closing's that are no part of it. */
  readonly unplaced: readonly Line[];
};

/** A closing without nơi nhận stands within so many lines of the end. */
const NEAR_END = 14;
/** Headings that look like an annex's; more of them no text has before its closing. */
const MOST_HEADS = 12;
const LONGEST_CONTACT = 300;
const DASHED = /^[-–—+•]/;

/** Whether a line, or one column of it, opens a signature. */
function isHead({ text }: Line): boolean {
  return authorityOf(text) !== null || isPosition(text);
}

function anyColumn(line: Line, test: (column: Line) => boolean): boolean {
  return columnsOf(line).some((column) => column.text !== '' && test(column));
}

/** Whether bodies stand side by side over the positions of those who sign for them. */
function areBodiesAbove(line: Line, below: Line | undefined): boolean {
  const columns = columnsOf(line).filter(({ text }) => text !== '');
  const isOver = below !== undefined && below.blanksBefore === 0 && columnsOf(below).length > 1;
  return columns.length > 1 && columns.every(isSigned) && isOver && anyColumn(below, isHead);
}

function isSigningLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const below = lines[index + 1];
  if (isBodyAbove(line, below) || areBodiesAbove(line, below)) return true;
  return columnsOf(line).every(({ text }) => text === '' || isSigning(text));
}

function isHeadLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  const below = lines[index + 1];
  return isBodyAbove(line, below) || areBodiesAbove(line, below) || anyColumn(line, isHead);
}

/** How far a signature block reaches up from `end`; `end` itself where none stands there. */
function signatureAbove(lines: readonly Line[], from: number, end: number): number {
  let start = end;
  while (start > from && isSigningLine(lines, start - 1)) start -= 1;
  while (start < end && !isHeadLine(lines, start)) start += 1;
  return start;
}

/** Grounds and articles: above them nobody signs. */
function isOfText({ text }: Line): boolean {
  return /^(?:[-–—]\s{0,4})?căn cứ\s/iu.test(text) || parseLabel(text)?.level === 'article';
}

/** Where a signature without nơi nhận begins near the end of `lines`. */
function signatureAtEnd(lines: readonly Line[], from: number, end: number): number {
  const near = Math.max(from, end - NEAR_END);
  const text = lines.slice(near, end).findLastIndex(isOfText);
  for (let start = near + text + 1; start < end; start += 1) {
    const line = lines[start] as Line;
    const isFull = anyColumn(line, ({ text }) => authorityOf(text) !== null);
    const named = lines
      .slice(start + 1, end)
      .some((each) => anyColumn(each, ({ text }) => isName(text)));
    if (isFull || (isHeadLine(lines, start) && named && isSigningLine(lines, start))) return start;
  }
  return end;
}

/** Where the text before an annex can end, the end of all lines included. */
function ends(lines: readonly Line[], from: number): readonly number[] {
  return [...annexHeads(lines, from, 'with-lists').slice(0, MOST_HEADS), lines.length];
}

function zoneOf(
  lines: readonly Line[],
  from: number,
): { readonly start: number; readonly end: number } {
  const label = lines.findIndex((line, at) => at >= from && anyColumn(line, isLabel));
  if (label >= 0) {
    const [end = lines.length] = ends(lines, label);
    return { start: signatureAbove(lines, from, label), end };
  }
  // What no closing stands before is no annex but a heading of the text.
  for (const end of ends(lines, from)) {
    const start = signatureAtEnd(lines, from, end);
    if (start < end) return { start, end };
  }
  const [position, name] = lines.slice(Math.max(from, lines.length - 2));
  const isSmall = from > 0 && position && name && isSmallHead(position, name);
  if (isSmall) return { start: lines.length - 2, end: lines.length };
  return { start: lines.length, end: lines.length };
}

function isLabel(line: Line): boolean {
  return line.text.length <= 300 && afterRecipientsLabel(line.text) !== null;
}

/** Whether a right column holds something of a signature, the signer's body included. */
function isSigned({ text }: Line): boolean {
  return isSigning(text) || (isCapitals(text) && text.length <= 120 && startsAsBody(text));
}

function twoColumns(line: Line): readonly Line[] | null {
  const columns = columnsOf(line).filter(({ text }) => text !== '');
  return columns.length === 2 ? columns : null;
}

/** The columns of a closing that has nơi nhận at its right, the signature first; else null. */
function signatureLeft(zone: readonly Line[]): readonly Line[] | null {
  const split = zone.map((line) => twoColumns(line) ?? [line]);
  const label = split.find(([, right]) => right && isLabel(right))?.[1];
  if (!label) return null;
  const isRight = (line: Line) => line.column >= label.column - 4;
  const lines = split.flat();
  return [...lines.filter((line) => !isRight(line)), ...lines.filter(isRight)];
}

/** The two columns of a closing whose lines were set side by side, or null. */
function sides(zone: readonly Line[]): readonly Line[] | null {
  const apart = signatureLeft(zone) ?? pressedColumns(zone);
  if (apart) return apart;
  const split = zone.map((line) => {
    const columns = twoColumns(line);
    return columns?.[1] && isSigned(columns[1]) ? columns : [line];
  });
  const starts = split.flatMap((columns) =>
    columns.length === 2 ? (columns[1]?.column ?? []) : [],
  );
  if (starts.length === 0) return null;
  const border = Math.max(8, starts.reduce((least, each) => Math.min(least, each)) - 16);
  const isRight = (line: Line) =>
    line.column >= border &&
    !DASHED.test(line.text) &&
    (isSigning(line.text) || isSignedMark(line.text));
  const left = split.flatMap(([line, other]) => (line && (other || !isRight(line)) ? line : []));
  const right = split.flatMap(([line, other]) => other ?? (line && isRight(line) ? line : []));
  return [...left, ...right];
}

function recipientOf(line: Line, id: string): Recipient {
  const text = entryText(fieldText(line.text));
  const [, name = '', purpose = ''] = /^(.*\S)\s*\(([^()]*)\)$/.exec(text) ?? [];
  return name === '' ? { id, text, purpose: '' } : { id, text: name, purpose };
}

type Split = {
  readonly recipients: readonly Recipient[];
  readonly signing: readonly Line[];
  readonly found: Map<FramePart, Line>;
};

/** Takes nơi nhận out of the closing's lines; what is left is for the signatures. */
function splitRecipients(lines: readonly Line[], newId: NewId): Split {
  const found = new Map<FramePart, Line>();
  const at = lines.findIndex(isLabel);
  const label = lines[at];
  const rest = label && afterRecipientsLabel(label.text);
  if (!label || rest === null || rest === undefined)
    return { recipients: [], signing: lines, found };
  const cut = label.text.length - rest.length;
  found.set('recipients-label', sliceLine(label, 0, cut));
  const led = rest.trim() === '' ? null : sliceLine(label, cut, label.text.length);
  const isOutside = (line: Line) =>
    isHead(line) ||
    isSignedMark(line.text) ||
    (isName(line.text) && line.blanksBefore > 0 && !DASHED.test(line.text));
  const { entries, next } = readList(lines, at + 1, led, { isOutside, stopEnds: false });
  const recipients = entries.map((entry) => {
    const id = newId();
    found.set(`recipient/${id}`, entry);
    return recipientOf(entry, id);
  });
  return { recipients, signing: [...lines.slice(0, at), ...lines.slice(next)], found };
}

const TYPIST = pattern`^([${LETTER}]{2,20})-(\d{1,4})$`;
const CONTACT = /^(?:Địa chỉ|Trụ sở|Số điện thoại|Điện thoại|ĐT|Email|E-mail|Thư điện tử)\s?[:.]/iu;

/** The typist's mark and the line of contacts that stand at the foot of a page. */
function footOf(lines: readonly Line[]): ReadonlyMap<FramePart, Line> {
  const found = new Map<FramePart, Line>();
  const typist = lines.find(({ text }) => TYPIST.test(text));
  const contact = lines.find(({ text }) => text.length <= LONGEST_CONTACT && CONTACT.test(text));
  if (typist) found.set('typist', typist);
  if (contact) found.set('contact', contact);
  return found;
}

function marksOf(foot: ReadonlyMap<FramePart, Line>): Partial<Marks> {
  const [, typist = '', copies = '0'] = TYPIST.exec(foot.get('typist')?.text ?? '') ?? [];
  const contact = fieldText(foot.get('contact')?.text ?? '');
  const count = Number(copies);
  return { ...(typist === '' ? {} : { typist, copies: count > 0 ? count : null }), contact };
}

/** Finds and reads nơi nhận and the signatures, whichever stands first, or both side by side. */
export function readClosing(
  lines: readonly Line[],
  from: number,
  ids: { readonly recipient: NewId; readonly signature: NewId },
): ClosingReading {
  const { start, end } = zoneOf(lines, from);
  const zone = lines.slice(start, end);
  const { recipients, signing, found } = splitRecipients(sides(zone) ?? zone, ids.recipient);
  const { signatures, found: signed, rest } = readSignatures(signing, ids.signature);
  const footed = footOf(rest);
  return {
    recipients,
    signatures,
    marks: marksOf(footed),
    found: new Map([...found, ...signed, ...footed]),
    start,
    end,
    unplaced: rest.filter((line) => ![...footed.values()].includes(line)),
  };
}
