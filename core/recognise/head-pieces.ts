import { isCapitals } from '#core/text/words.ts';
import { parseCapital, parseLabel } from './body-label.ts';
import { joinLines, type Line, sliceLine } from './line.ts';
import {
  type HeadKind,
  headKind,
  LONGEST_FRAME_LINE,
  saysCirculation,
  splitAddresseesLabel,
} from './line-kinds.ts';
import { type NumberLine, type PlaceDate, readNumberLine, readPlaceDate } from './number-line.ts';
import { readTypeLine, type TypeLine } from './type-line.ts';
import { startsAsBody } from './vocabulary.ts';

/** One stretch of the header with what its words alone tell of it. */
export type HeadPiece = {
  readonly line: Line /** Its line in the source. */;
  readonly index: number;
} & (
  | { readonly kind: HeadKind }
  | { readonly kind: 'number'; readonly number: NumberLine }
  | { readonly kind: 'place-date'; readonly placeDate: PlaceDate }
  | { readonly kind: 'type'; readonly type: TypeLine }
  | { readonly kind: 'capitals' | 'text' }
);

const MOST_LINES = 60;
/** The title at the end of a line whose other column stands before it. */
const GLUED_TITLE =
  /\s(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập [-–—] Tự do [-–—] Hạnh phúc)$/u;
const GAP = / *\t[ \t]*| {3,}| *\| */g;
const MOST_GAPS = 8;
const BASIS = /^(?:căn cứ|theo đề nghị|xét đề nghị)\s/iu;

function pieceOf(line: Line, index: number): HeadPiece {
  const { text } = line;
  const kind = headKind(text);
  if (kind) return { line, index, kind };
  const number = readNumberLine(text);
  if (number && number.length === text.length) return { line, index, kind: 'number', number };
  const placeDate = readPlaceDate(text);
  if (placeDate) return { line, index, kind: 'place-date', placeDate };
  const type = readTypeLine(text);
  if (type) return { line, index, kind: 'type', type };
  return { line, index, kind: isCapitals(text) ? 'capitals' : 'text' };
}

const STAR_FIRST = /^[*★☆✱]\s+(?=\S)/u;

/** A line in two halves where the columns of the header were pressed together. */
function glued(line: Line): readonly Line[] {
  const { text } = line;
  const star = STAR_FIRST.exec(text)?.[0].length ?? 0;
  if (star > 0 && readPlaceDate(text.slice(star)))
    return [sliceLine(line, 0, star), sliceLine(line, star, text.length)];
  const title = text.search(GLUED_TITLE);
  const cut = title > 0 ? title : (readNumberLine(text)?.length ?? text.length);
  if (cut >= text.length) return [line];
  const halves = [sliceLine(line, 0, cut), sliceLine(line, cut, text.length)];
  const second = halves[1]?.text ?? '';
  return title > 0 || readPlaceDate(second) || headKind(second) === 'title' ? halves : [line];
}

const isTold = ({ kind }: HeadPiece) => kind !== 'text' && kind !== 'capitals';

/** The line cut in two at each of its gaps in turn. */
function cuts(line: Line): readonly (readonly Line[])[] {
  const gaps = Array.from(line.text.matchAll(GAP)).slice(0, MOST_GAPS);
  return gaps.map(({ 0: gap, index }) => [
    sliceLine(line, 0, index),
    sliceLine(line, index + gap.length, line.text.length),
  ]);
}

/** The two columns of a line set side by side, or the line whole. */
function piecesOf(line: Line, index: number): readonly HeadPiece[] {
  const whole = pieceOf(line, index);
  if (isTold(whole) || line.text.length > LONGEST_FRAME_LINE) return [whole];
  const pairs = cuts(line).map((pair) => pair.map((each) => pieceOf(each, index)));
  const best =
    pairs.find((pair) => pair.every(isTold)) ??
    pairs.find(([, right]) => right && isTold(right)) ??
    pairs.find((pair) => pair.some(isTold) || pair.every(({ kind }) => kind === 'capitals'));
  return best ?? glued(line).map((each) => pieceOf(each, index));
}

/** Whether the text of the document has begun by this line. */
function isBody(line: Line): boolean {
  const { text } = line;
  if (text.length > LONGEST_FRAME_LINE) return true;
  if (headKind(text) !== null) return false;
  const isLabelled = parseLabel(text) !== null || parseCapital(text) !== null;
  return isLabelled || BASIS.test(text) || splitAddresseesLabel(text) !== null;
}

const BROKEN = /^s[ốôo]\s?:?$|(?:^|[\s,])ngày(?:\s[\d.…]{1,4})?(?:\stháng(?:\s[\d.…]{1,4})?)?$/iu;

/** Number or place and date as one piece where their line was broken: `Số:` over `19/BC-UBND`. */
function broken(line: Line, below: Line | undefined, index: number): HeadPiece | null {
  if (below === undefined || line.text.length > 80 || !BROKEN.test(line.text)) return null;
  const whole = joinLines([line, below], ' ');
  const piece = whole && pieceOf(whole, index + 1);
  return piece?.kind === 'number' || piece?.kind === 'place-date' ? piece : null;
}

/** Stars after the first are no star of the issuer but a line that separates. */
function withOneStar(pieces: readonly HeadPiece[]): readonly HeadPiece[] {
  const star = pieces.findIndex(({ kind }) => kind === 'star');
  return pieces.map((piece, index) =>
    piece.kind === 'star' && index > star ? { ...piece, kind: 'rule' } : piece,
  );
}

/** The Union's name is a title where no other stands; else it names a body. */
function withOneTitle(pieces: readonly HeadPiece[]): readonly HeadPiece[] {
  const isTitled = pieces.some(({ kind }) => kind === 'title' || kind === 'nation');
  return pieces.map((piece) =>
    piece.kind === 'union' ? { ...piece, kind: isTitled ? 'capitals' : 'title' } : piece,
  );
}

type TypePiece = Extract<HeadPiece, { readonly kind: 'type' }>;

const isLed = ({ type, line }: TypePiece) => type.length < line.text.length;

/**
 * Names of types that are none here: the end of the issuer's name above a number that says
 * otherwise (`BAN QUẢN LÝ` over `DỰ ÁN ĐẦU TƯ`), and the first words of the subject below the type.
 */
function withOneType(pieces: readonly HeadPiece[]): readonly HeadPiece[] {
  const at = pieces.findIndex(({ kind }) => kind === 'number');
  const number = pieces[at];
  const coded = number?.kind === 'number' ? number.number.type : null;
  const isOwner = (piece: TypePiece, index: number) =>
    index < at && isLed(piece) && coded !== null && piece.type.type !== coded;
  const main = pieces.findIndex((piece, index) => piece.kind === 'type' && !isOwner(piece, index));
  return pieces.map((piece, index): HeadPiece => {
    if (piece.kind !== 'type' || index === main) return piece;
    const isSubject = main >= 0 && index > main && (isLed(piece) || index === main + 1);
    if (!isSubject && !isOwner(piece, index)) return piece;
    const { line } = piece;
    return { line, index: piece.index, kind: isCapitals(line.text) ? 'capitals' : 'text' };
  });
}

/** What a line above a State document says of who may read it, in words that no list has. */
function withCirculation(pieces: readonly HeadPiece[]): readonly HeadPiece[] {
  const [first, ...others] = pieces;
  const isAbove =
    first?.kind === 'capitals' &&
    !startsAsBody(first.line.text) &&
    saysCirculation(first.line.text) &&
    others.some(({ kind }) => kind === 'nation') &&
    !others.some(({ kind }) => kind === 'circulation');
  return isAbove ? [{ ...first, kind: 'circulation' }, ...others] : pieces;
}

/** The lines from the top that may belong to the header, columns taken apart. */
export function headPieces(lines: readonly Line[]): readonly HeadPiece[] {
  const pieces: HeadPiece[] = [];
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    if (pieces.at(-1)?.index === index) continue;
    const whole = broken(line, lines[index + 1], index);
    const own = whole ? [whole] : piecesOf(line, index);
    if (!own.some(isTold) && isBody(line)) break;
    pieces.push(...own);
  }
  return withCirculation(withOneType(withOneTitle(withOneStar(pieces))));
}
