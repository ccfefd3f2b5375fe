import type { HeadPiece } from './head-pieces.ts';
import { isAll, isLaidOut, joinLines, type Line } from './line.ts';
import { startsAsBody } from './vocabulary.ts';

const MOST_NAME_LINES = 6;
const COMMITTEE = /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) [ỦU][YỶ]\s|^(?:TRUNG ƯƠNG|ĐẢNG BỘ)\s/u;

/** What is no body's whole name: the rest stands on the next line. */
const BARE =
  /^(?:CHI BỘ|CHI ĐOÀN|ĐẢNG BỘ|ĐẢNG [ỦU][YỶ]|BAN (?:CHẤP HÀNH|CHỈ ĐẠO|QUẢN LÝ|THƯỜNG VỤ|THƯỜNG TRỰC)|VĂN PHÒNG|CÔNG ĐOÀN|HỘI ĐỒNG(?: NHÂN DÂN)?|[ỦU][YỶ] BAN(?: NHÂN DÂN)?|TRUNG TÂM|PHÒNG|SỞ)$/u;

/** Of which committee an organ is, where no place follows: never a body of its own. */
const NAMELESS = /^(?:TỈNH|THÀNH|QUẬN|HUYỆN|THỊ) [ỦU][YỶ]$/u;

function isOpen(text: string): boolean {
  return /(?:,|-|\sVÀ|\sCỦA|\sCÁC)$/u.test(text);
}

/** `BAN TỔ CHỨC` over `TỈNH ỦY HÀ TĨNH` is one name: a parent stands above its organs, not below. */
function isOrganOf(text: string, below: string): boolean {
  return (
    /^(?:BAN(?! CHẤP HÀNH)|VĂN PHÒNG|CƠ QUAN|ỦY BAN KIỂM TRA)\s/u.test(text) &&
    COMMITTEE.test(below)
  );
}

/** Names of bodies, their lines put together: the last is the issuer's, what stands above its parent's. */
export function namesOf(lines: readonly Line[]): {
  readonly parent: Line | null;
  readonly issuer: Line | null;
} {
  const names: Line[][] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before !== undefined &&
      (!startsAsBody(line.text) ||
        isOpen(before.text) ||
        NAMELESS.test(line.text) ||
        (names.length === 1 && BARE.test(before.text)) ||
        isOrganOf(before.text, line.text)) &&
      !(isLaidOut(line) && isAll(line, 'bold') !== isAll(before, 'bold'));
    if (last && goesOn) last.push(line);
    else names.push([line]);
  }
  const issuer = names.pop() ?? [];
  return { parent: joinLines(names.flat(), '\n'), issuer: joinLines(issuer, '\n') };
}

function isBodyName({ kind, line }: HeadPiece): boolean {
  return kind === 'text' && line.text.length <= 80 && startsAsBody(line.text);
}

/** Names in capitals that stand below the number or star, where that came first. */
function namesBelow(pieces: readonly HeadPiece[]): readonly HeadPiece[] {
  const from = pieces.findIndex(({ kind, line }) => kind === 'capitals' && startsAsBody(line.text));
  if (from < 0) return [];
  const count = pieces.slice(from).findIndex(({ kind }) => kind !== 'capitals');
  return pieces.slice(from, count < 0 ? undefined : from + count);
}

/** Where the number stands that comes after the type's name; the type itself where none does. */
function numberBelow(pieces: readonly HeadPiece[], type: number, length: number): number {
  const at = pieces.findIndex(({ kind }, index) => kind === 'number' && index > type);
  return type < 0 || at < 0 || at >= length ? type + 1 : at;
}

/** The pieces that name the issuer: in capitals, above number, star and type, or else below the first two. */
export function issuerPieces(pieces: readonly HeadPiece[], length: number): readonly HeadPiece[] {
  const type = pieces.findIndex(({ kind }) => kind === 'type');
  const before = pieces.slice(0, type < 0 ? length : Math.min(type, length));
  const end = before.findIndex(({ kind }) => kind === 'number' || kind === 'star');
  const above = end < 0 ? before : before.slice(0, end);
  const capitals = above.filter(({ kind }) => kind === 'capitals');
  const below = capitals.length > 0 || end < 0 ? [] : namesBelow(before.slice(end));
  const late = namesBelow(pieces.slice(type + 1, numberBelow(pieces, type, length)));
  const named =
    [capitals, below, above.filter(isBodyName), late].find((each) => each.length > 0) ?? [];
  return named.filter(({ line }) => line.text.length <= 200).slice(-MOST_NAME_LINES);
}
