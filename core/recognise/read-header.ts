import type { DocumentType } from '#core/model/document-type.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { DocumentNumber, PartialDate, System } from '#core/model/header.ts';
import { startsSmall } from '#core/text/words.ts';
import { type HeadPiece, headPieces } from './head-pieces.ts';
import { isAll, isLaidOut, joinLines, type Line, sliceLine } from './line.ts';
import { startsAsBody, startsAsPosition } from './vocabulary.ts';

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
const MOST_NAME_LINES = 6;

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

/** Names of bodies, their lines put together: the last is the issuer's, what stands above its parent's. */
function namesOf(lines: readonly Line[]): {
  readonly parent: Line | null;
  readonly issuer: Line | null;
} {
  const names: Line[][] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before !== undefined &&
      (!startsAsBody(line.text) || /(?:,|-|\sVÀ|\sCỦA|\sCÁC)$/u.test(before.text)) &&
      !(isLaidOut(line) && isAll(line, 'bold') !== isAll(before, 'bold'));
    if (last && goesOn) last.push(line);
    else names.push([line]);
  }
  const issuer = names.pop() ?? [];
  return { parent: joinLines(names.flat(), '\n'), issuer: joinLines(issuer, '\n') };
}

/** The pieces that name the issuer: those in capitals above number, star and type. */
function issuerPieces(pieces: readonly HeadPiece[], length: number): readonly HeadPiece[] {
  const end = pieces.findIndex(
    ({ kind }) => kind === 'number' || kind === 'star' || kind === 'type',
  );
  const above = pieces.slice(0, end < 0 ? length : Math.min(end, length));
  const capitals = above.filter(({ kind }) => kind === 'capitals');
  const named =
    capitals.length > 0
      ? capitals
      : above.filter(
          ({ kind, line }) => kind === 'text' && line.text.length <= 80 && startsAsBody(line.text),
        );
  return named.filter(({ line }) => line.text.length <= 200).slice(-MOST_NAME_LINES);
}

function ruleAhead(pieces: readonly HeadPiece[], from: number): boolean {
  for (const { kind, line } of pieces.slice(from, from + 5)) {
    if (kind === 'rule') return true;
    if (kind !== 'text' && kind !== 'capitals') return false;
    if (line.text.length > 200) return false;
  }
  return false;
}

function canBeginSubject({ kind, line }: HeadPiece): boolean {
  const { text } = line;
  if (kind === 'capitals') return !startsAsBody(text) && !startsAsPosition(text);
  return kind === 'text' && !/:$/.test(text) && !(text.length > 150 && text.endsWith('.'));
}

function goesOnSubject(pieces: readonly HeadPiece[], index: number, before: Line): boolean {
  const line = pieces[index]?.line;
  if (!line || ruleAhead(pieces, index)) return line !== undefined;
  if (/[.;:]$/.test(before.text)) return false;
  if (isLaidOut(line)) return isAll(before, 'bold') && isAll(line, 'bold');
  if (
    isAll(before, 'bold') !== isAll(line, 'bold') ||
    isAll(before, 'italic') !== isAll(line, 'italic')
  )
    return false;
  if (startsSmall(line.text)) return line.text.length <= 120;
  const isShort = before.text.length <= 100 && line.text.length <= 100;
  const next = pieces[index + 1]?.line;
  return line.blanksBefore === 0 && isShort && (next === undefined || next.blanksBefore > 0);
}

/** The lines of the trích yếu from `from` on, over what stands between them in the other column. */
function subjectPieces(pieces: readonly HeadPiece[], from: number): readonly HeadPiece[] {
  const subject: HeadPiece[] = [];
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'rule') break;
    if (piece.kind !== 'text' && piece.kind !== 'capitals') continue;
    const before = subject.at(-1);
    const belongs = before ? goesOnSubject(pieces, index, before.line) : canBeginSubject(piece);
    if (!belongs) break;
    subject.push(piece);
  }
  return subject;
}

/** What a drawn line of signs separates: the part that was read last before it. */
function ruleParts(pieces: readonly HeadPiece[], used: ReadonlyMap<HeadPiece, FramePart>) {
  const LINES: Partial<Record<FramePart, FramePart>> = {
    title: 'title-line',
    motto: 'motto-line',
    issuer: 'issuer-line',
    parent: 'issuer-line',
    type: 'separator',
    subject: 'separator',
  };
  let last: FramePart | undefined;
  const rules = new Map<FramePart, HeadPiece>();
  for (const piece of pieces) {
    last = used.get(piece) ?? last;
    const part = piece.kind === 'rule' && last ? LINES[last] : undefined;
    if (part && !rules.has(part)) rules.set(part, piece);
  }
  return rules;
}

/** Reads the header from the top of `lines`, in whatever order its two columns were flattened. */
export function readHeader(lines: readonly Line[]): HeaderReading {
  const pieces = headPieces(lines);
  const length = anchoredLength(pieces);
  const head = pieces.slice(0, length);
  const found = new Map<FramePart, Line>();
  const used = new Map<HeadPiece, FramePart>();
  const take = (part: FramePart, piece: HeadPiece | null, line: Line | undefined = piece?.line) => {
    if (!piece || !line) return;
    found.set(part, line);
    used.set(piece, part);
  };
  const number = first(head, 'number');
  const placeDate = first(head, 'place-date');
  const type = first(head, 'type');
  const nation = first(head, 'nation');
  take('title', first(head, 'title') ?? nation);
  take('motto', first(head, 'motto'));
  take('star', first(head, 'star'));
  take('number', number);
  take('place-date', placeDate);
  take('type', type, type ? sliceLine(type.line, 0, type.type.length) : undefined);
  for (const kind of ['urgency', 'secrecy', 'circulation', 'draft'] as const)
    take(kind, first(head, kind));

  const owners = length === 0 ? [] : issuerPieces(head, length);
  const { parent, issuer } = namesOf(owners.map(({ line }) => line));
  for (const owner of owners) used.set(owner, 'issuer');
  if (parent) found.set('parent', parent);
  if (issuer) found.set('issuer', issuer);

  takeSubject(pieces, { number, type }, found, used);
  const rules = ruleParts(pieces.slice(0, reach(pieces, used) + 1), used);
  for (const [part, piece] of rules) take(part, piece);

  const end = reach(pieces, used);
  const system = found.has('motto') || nation ? 'state' : first(head, 'title') ? 'party' : null;
  return {
    system: system ?? number?.number.system ?? null,
    type: type?.type.type ?? number?.number.type ?? null,
    number: number?.number.number ?? null,
    issuerCode: number?.number.issuerCode ?? '',
    place: placeDate?.placeDate.place ?? '',
    date: placeDate?.placeDate.date ?? null,
    found,
    unplaced: pieces
      .slice(0, end)
      .filter((piece) => !used.has(piece) && piece.kind !== 'rule')
      .map(({ line }) => line),
    next: end === 0 ? 0 : (pieces[end - 1]?.index ?? -1) + 1,
  };
}

/** How many pieces from the top the header takes up, a rule right after it included. */
function reach(pieces: readonly HeadPiece[], used: ReadonlyMap<HeadPiece, FramePart>): number {
  let end = pieces.findLastIndex((piece) => used.has(piece)) + 1;
  while (end > 0 && pieces[end]?.kind === 'rule') end += 1;
  const last = pieces[end - 1]?.index;
  while (end > 0 && pieces[end]?.index === last) end += 1;
  return end;
}

type Heads = {
  readonly number: Extract<HeadPiece, { kind: 'number' }> | null;
  readonly type: Extract<HeadPiece, { kind: 'type' }> | null;
};

/** Finds the trích yếu: under the type, on the type's line, or in a letter under the number. */
function takeSubject(
  pieces: readonly HeadPiece[],
  { number, type }: Heads,
  found: Map<FramePart, Line>,
  used: Map<HeadPiece, FramePart>,
): void {
  const owner =
    type ?? (number && (number.number.type ?? 'cong-van') === 'cong-van' ? number : null);
  if (!owner) return;
  const isFree = (piece: HeadPiece) => !used.has(piece);
  const from = pieces.indexOf(owner) + 1;
  // Under a letter's number no line is drawn: one that stands there belongs to the other column.
  const candidates = pieces
    .slice(from)
    .filter((piece) => (piece.kind === 'rule' ? type !== null : isFree(piece)));
  const own = subjectPieces(candidates, 0);
  const rest = type ? sliceLine(type.line, type.type.length, type.line.text.length) : null;
  const lines = [...(rest && rest.text !== '' ? [rest] : []), ...own.map(({ line }) => line)];
  const subject = joinLines(lines, ' ');
  if (!subject || subject.text.length > 2000) return;
  found.set('subject', subject);
  for (const piece of own) used.set(piece, 'subject');
}
