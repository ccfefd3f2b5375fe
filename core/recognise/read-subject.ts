import { isCapitals, startsSmall } from '#core/text/words.ts';
import type { HeadPiece } from './head-pieces.ts';
import { isAll, isLaidOut, joinLines, type Line, sliceLine } from './line.ts';
import { startsAsBody, startsAsPosition } from './vocabulary.ts';

const LONGEST_SUBJECT = 2000;

type PieceOf<Kind extends HeadPiece['kind']> = Extract<HeadPiece, { kind: Kind }>;

/** The parts under which a trích yếu can stand. */
export type Heads = {
  readonly number: PieceOf<'number'> | null;
  readonly type: PieceOf<'type'> | null;
};

export type SubjectReading = { readonly line: Line; readonly pieces: readonly HeadPiece[] };

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
  if (kind !== 'text' || /:$/.test(text)) return false;
  const isSentence = text.endsWith('.') && !/^(?:về|v\/v)\s/iu.test(text);
  return !(isSentence && (text.length > 150 || line.blanksBefore > 0 || startsAsBody(text)));
}

function looksAlike(a: Line, b: Line): boolean {
  return isAll(a, 'bold') === isAll(b, 'bold') && isAll(a, 'italic') === isAll(b, 'italic');
}

/** How the text of a record or a plan begins. */
const OPENS_TEXT = /^(?:Hôm nay|Hồi \d|Vào hồi|Thực hiện|Nhằm|Để|Ngày \d)(?=[\s,\d])/u;

/** Whether a line of the subject is followed by more of it. */
function goesOnSubject(
  pieces: readonly HeadPiece[],
  index: number,
  before: Line,
  isLetter: boolean,
): boolean {
  const line = pieces[index]?.line;
  if (!line) return false;
  // `Chủ tịch … điện:` over a list is text, unless the line below it ends the subject.
  if (/:$/.test(line.text) && pieces[index + 1]?.kind !== 'rule') return false;
  if (OPENS_TEXT.test(line.text)) return false;
  // Who decides, in capitals between the subject and the grounds.
  const isHead = startsAsBody(line.text) || startsAsPosition(line.text);
  if (isHead && isCapitals(line.text) && !isCapitals(before.text)) return false;
  if (ruleAhead(pieces, index)) return true;
  if (/[.;:]$/.test(before.text)) return false;
  if (!looksAlike(before, line)) return false;
  if (isLaidOut(line)) return isLetter || isAll(line, 'bold');
  if (startsSmall(line.text)) return line.text.length <= 120;
  const isShort = before.text.length <= 100 && line.text.length <= 100;
  const next = pieces[index + 1]?.line;
  return line.blanksBefore === 0 && isShort && (next === undefined || next.blanksBefore > 0);
}

/** The lines of the trích yếu from the first of `pieces` on. */
function subjectPieces(pieces: readonly HeadPiece[], isLetter: boolean): readonly HeadPiece[] {
  const subject: HeadPiece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'rule') break;
    if (piece.kind !== 'text' && piece.kind !== 'capitals') continue;
    const before = subject.at(-1);
    const belongs = before
      ? goesOnSubject(pieces, index, before.line, isLetter)
      : canBeginSubject(piece);
    if (!belongs) break;
    subject.push(piece);
  }
  return subject;
}

/** The last piece that is known by its own words. */
function lastTold(pieces: readonly HeadPiece[]): HeadPiece | null {
  const isOther = ({ kind }: HeadPiece) =>
    kind === 'text' || kind === 'capitals' || kind === 'rule';
  return pieces.findLast((piece) => !isOther(piece)) ?? null;
}

/**
 * Finds the trích yếu: under the type, on the type's line, or in a letter under the number.
 *
 * @param isFree - whether a piece is not yet known to be another part
 */
export function readSubject(
  pieces: readonly HeadPiece[],
  { number, type }: Heads,
  isFree: (piece: HeadPiece) => boolean,
): SubjectReading | null {
  const isLetter = type === null && (number?.number.type ?? 'cong-van') === 'cong-van';
  const owner = type ?? (isLetter ? number : lastTold(pieces));
  if (!owner) return null;
  // Under a letter's number no line is drawn: one that stands there belongs to the other column.
  const candidates = pieces
    .slice(pieces.indexOf(owner) + 1)
    .filter((piece) => (piece.kind === 'rule' ? !isLetter : isFree(piece)));
  // Where the type's name is missing, its first word or the line below tells it from the text.
  const isTold = /^về\s/iu.test(candidates[0]?.line.text ?? '') || ruleAhead(candidates, 0);
  if (type === null && !isLetter && !isTold) return null;
  const own = subjectPieces(candidates, isLetter);
  const rest = type ? sliceLine(type.line, type.type.length, type.line.text.length) : null;
  const lines = [...(rest && rest.text !== '' ? [rest] : []), ...own.map(({ line }) => line)];
  const line = joinLines(lines, ' ');
  return line && line.text.length <= LONGEST_SUBJECT ? { line, pieces: own } : null;
}
