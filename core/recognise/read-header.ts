import type { DocumentType } from '#core/model/document-type.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { DocumentNumber, PartialDate, System } from '#core/model/header.ts';
import { nameParts } from '#core/standards/body-names.ts';
import { type HeadPiece, headPieces } from './head-pieces.ts';
import { issuerPieces, namesOf } from './issuer-names.ts';
import { fieldText, type Line, sliceLine } from './line.ts';
import type { NumberLine } from './number-line.ts';
import { type Heads, readSubject } from './read-subject.ts';

/** What the header says, and where the text after it begins. */
export type HeaderReading = {
  readonly system: System | null;
  /** As printed, or as the number's code says; null where neither is there. */
  readonly type: DocumentType | null;
  readonly number: DocumentNumber | null;
  readonly issuerCode: string;
  readonly place: string;
  readonly date: PartialDate | null;
  /** The words of each part as they stood. */
  readonly found: ReadonlyMap<FramePart, Line>;
  /** Lines among the header's that are no part of it. */
  readonly unplaced: readonly Line[];
  /** The index of the first line after the header. */
  readonly next: number;
};

/** Lines of text between two parts of a header; more of them mean that the header is over. */
const FARTHEST = 8;
/** Parts whose piece is of the same name. */
const OWN_PARTS = [
  'motto',
  'star',
  'place-date',
  'urgency',
  'secrecy',
  'circulation',
  'draft',
] as const;

const isAnchor = ({ kind }: HeadPiece) => kind !== 'text' && kind !== 'capitals' && kind !== 'rule';

/** How many pieces from the top reach to the last part that is known by its own words. */
function anchoredLength(pieces: readonly HeadPiece[]): number {
  const seen = new Set<string>();
  let last = -1;
  pieces.forEach((piece, index) => {
    const isNew = isAnchor(piece) && !seen.has(piece.kind);
    if (!isNew || index - last > FARTHEST + 1) return;
    seen.add(piece.kind);
    last = index;
  });
  return last + 1;
}

function first<Kind extends HeadPiece['kind']>(pieces: readonly HeadPiece[], kind: Kind) {
  type Of = Extract<HeadPiece, { kind: Kind }>;
  return pieces.find((piece): piece is Of => piece.kind === kind) ?? null;
}

const LINES: Partial<Record<FramePart, FramePart>> = {
  title: 'title-line',
  motto: 'motto-line',
  issuer: 'issuer-line',
  type: 'separator',
  subject: 'separator',
};

/** The first two drawn lines that stand side by side: the issuer's and the motto's. */
function rulePair(pieces: readonly HeadPiece[]): readonly (HeadPiece | undefined)[] {
  const at = pieces.findIndex(
    ({ kind, index }, place) =>
      kind === 'rule' && pieces[place + 1]?.kind === 'rule' && pieces[place + 1]?.index === index,
  );
  return at < 0 ? [] : [pieces[at], pieces[at + 1]];
}

/** What a drawn line of signs separates: the part that was read last before it. */
function ruleParts(pieces: readonly HeadPiece[], used: ReadonlyMap<HeadPiece, FramePart>) {
  let last: FramePart | undefined;
  const rules = new Map<FramePart, HeadPiece>();
  for (const piece of pieces) {
    last = used.get(piece) ?? last;
    const part = piece.kind === 'rule' && last ? LINES[last] : undefined;
    if (part && !rules.has(part)) rules.set(part, piece);
  }
  const [left, right] = rulePair(pieces);
  if (left && right && rules.get('motto-line') === left) {
    rules.set('issuer-line', left);
    rules.set('motto-line', right);
  }
  return rules;
}

/** How many pieces from the top the header takes up, a rule right after it included. */
function reach(pieces: readonly HeadPiece[], used: ReadonlyMap<HeadPiece, FramePart>): number {
  let end = pieces.findLastIndex((piece) => used.has(piece)) + 1;
  while (end > 0 && pieces[end]?.kind === 'rule') end += 1;
  const last = pieces[end - 1]?.index;
  while (end > 0 && pieces[end]?.index === last) end += 1;
  return end;
}

/** The parts of a header with the words of each, and which piece went where. */
type Parts = {
  readonly found: Map<FramePart, Line>;
  readonly used: Map<HeadPiece, FramePart>;
};

function take({ found, used }: Parts, part: FramePart, piece: HeadPiece | null, line?: Line): void {
  if (!piece) return;
  found.set(part, line ?? piece.line);
  used.set(piece, part);
}

/** Takes the parts that are known by their own words. */
function takeTold(parts: Parts, head: readonly HeadPiece[], { number, type }: Heads): void {
  take(parts, 'title', first(head, 'title') ?? first(head, 'nation'));
  take(parts, 'number', number);
  take(parts, 'type', type, type ? sliceLine(type.line, 0, type.type.length) : undefined);
  for (const kind of OWN_PARTS) take(parts, kind, first(head, kind));
}

/** Takes the parts that are known by where they stand. */
function takePlaced(
  parts: Parts,
  pieces: readonly HeadPiece[],
  length: number,
  heads: Heads,
): void {
  const { found, used } = parts;
  const owners = length === 0 ? [] : issuerPieces(pieces, length);
  const { parent, issuer } = namesOf(owners.map(({ line }) => line));
  for (const owner of owners) used.set(owner, 'issuer');
  if (parent) found.set('parent', parent);
  if (issuer) found.set('issuer', issuer);
  const subject = readSubject(pieces, heads, (piece) => !used.has(piece));
  if (subject) found.set('subject', subject.line);
  for (const piece of subject?.pieces ?? []) used.set(piece, 'subject');
  const rules = ruleParts(pieces.slice(0, reach(pieces, used) + 1), used);
  for (const [part, piece] of rules) take(parts, part, piece);
}

/**
 * The star and a number of the Party's form outweigh a national title that has no place there; a
 * number of the State's form and a people's committee outweigh the title of the Party.
 */
function systemOf(head: readonly HeadPiece[], issuer: string): System | null {
  const byNumber = first(head, 'number')?.number.system ?? null;
  if (first(head, 'star') && byNumber === 'party') return 'party';
  if (first(head, 'nation') ?? first(head, 'motto')) return 'state';
  const isOfState = byNumber === 'state' && nameParts(issuer, 'state')?.family.rank === 'committee';
  if (isOfState && !first(head, 'star')) return 'state';
  return first(head, 'title') ? 'party' : byNumber;
}

/** A letter of the State numbered in the Party's form, `15-SNV/VP`, names body and unit and no type. */
function numberOf(line: NumberLine | null, system: System | null): DocumentNumber | null {
  if (line?.system !== 'party' || system !== 'state' || line.type !== null)
    return line?.number ?? null;
  const { value, typeCode, bodyCode } = line.number;
  const codes = [typeCode, bodyCode].filter((code) => code !== '');
  return { value, typeCode: '', bodyCode: codes.join('-') };
}

/** Reads the header from the top of `lines`, in whatever order its two columns were flattened. */
export function readHeader(lines: readonly Line[]): HeaderReading {
  const pieces = headPieces(lines);
  const length = anchoredLength(pieces);
  const head = pieces.slice(0, length);
  const parts: Parts = { found: new Map(), used: new Map() };
  const heads: Heads = { number: first(head, 'number'), type: first(head, 'type') };
  takeTold(parts, head, heads);
  takePlaced(parts, pieces, length, heads);
  const end = reach(pieces, parts.used);
  const number = heads.number?.number ?? null;
  const placeDate = first(head, 'place-date')?.placeDate;
  const unplaced = pieces
    .slice(0, end)
    .filter((piece) => !parts.used.has(piece) && piece.kind !== 'rule');
  const system = systemOf(head, fieldText(parts.found.get('issuer')?.text ?? ''));
  return {
    system,
    type: heads.type?.type.type ?? number?.type ?? null,
    number: numberOf(number, system),
    issuerCode: number?.issuerCode ?? '',
    place: placeDate?.place ?? '',
    date: placeDate?.date ?? null,
    found: parts.found,
    unplaced: unplaced.map(({ line }) => line),
    next: end === 0 ? 0 : (pieces[end - 1]?.index ?? -1) + 1,
  };
}
