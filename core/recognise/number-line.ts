import type { DocumentType } from '#core/model/document-type.ts';
import type { DocumentNumber, PartialDate, System } from '#core/model/header.ts';
import { STANDARDS } from '#core/standards/governing.ts';
import { isRealDate } from '#core/text/dates.ts';
import { codeAtStart } from '#core/text/document-code.ts';
import { LETTER, pattern, UPPER } from '#core/text/letter-classes.ts';

/** Type codes that texts use and no standard gives. */
const MORE_CODES: Readonly<Record<string, DocumentType>> = {
  QyĐ: 'quy-dinh',
  QĐi: 'quy-dinh',
  KHLT: 'ke-hoach',
  KHPH: 'ke-hoach',
  NQLT: 'nghi-quyet',
  QCPH: 'quy-che',
  CTrPH: 'chuong-trinh',
};

function knownCodes(): ReadonlyMap<string, DocumentType> {
  const codes = new Map<string, DocumentType>(Object.entries(MORE_CODES));
  for (const { types } of STANDARDS) {
    for (const [type, entry] of Object.entries(types)) {
      // Two types share a code; the earlier one is the commoner.
      const known = entry.code === null || codes.has(entry.code);
      if (!known && entry.code) codes.set(entry.code, type as DocumentType);
    }
  }
  return codes;
}

const TYPE_OF_CODE = knownCodes();

/** Số và ký hiệu on a line of the header, and what it tells of the document. */
export type NumberLine = {
  readonly number: DocumentNumber;
  readonly issuerCode: string;
  readonly system: System;
  /** Null where the code names no type that we know. */
  readonly type: DocumentType | null;
  /** Where the number ends in the line; something else may follow. */
  readonly length: number;
};

/** Also as machines misread it. */
const PREFIX = /^s[ốôoóòồổỗộ](?! ?\/ ?ký)\s{0,4}:?/iu;
/** What stands where the clerk will stamp the number. */
const BLANK = /^[\s.…_]{1,40}/u;

function stateNumber(
  value: string,
  [first, second]: readonly [string, string],
  length: number,
): NumberLine {
  const type = TYPE_OF_CODE.get(first) ?? null;
  const isTyped = second !== '' && (type !== null || /^(?:NĐ|TT|TTLT)$/.test(first));
  const number = isTyped
    ? { value, typeCode: first, bodyCode: second }
    : { value, typeCode: '', bodyCode: second === '' ? first : `${first}-${second}` };
  const issuerCode = isTyped ? (second.split('-')[0] ?? '') : first;
  return { number, issuerCode, system: 'state', type: isTyped ? type : 'cong-van', length };
}

/** Reads `Số 11-KH/BTGQU`, `Số: 3072/UBND-VX`, `Số      -CV/TU`, `Số:     /QĐ-UBND`; else null. */
export function readNumberLine(text: string): NumberLine | null {
  const prefixLength = PREFIX.exec(text)?.[0].length ?? 0;
  // Without its word only a whole number is one: `168-CV/TU`.
  if (prefixLength === 0 && !/^\d/.test(text)) return null;
  const blank = BLANK.exec(text.slice(prefixLength, prefixLength + 41))?.[0] ?? '';
  const from = prefixLength + blank.length;
  const code = codeAtStart(text.slice(from));
  if (!code || code.form === 'law') return null;
  const length = from + code.length;
  if (prefixLength === 0 && length < text.length) return null;
  if (code.form === 'state') return stateNumber(code.value, code.codes, length);
  const [typeCode, bodyCode] = code.codes;
  const type = TYPE_OF_CODE.get(typeCode) ?? null;
  const number = { value: code.value, typeCode, bodyCode };
  return { number, issuerCode: bodyCode, system: 'party', type, length };
}

export type PlaceDate = { readonly place: string; readonly date: PartialDate };

const GAP = '[\\s.…_]{0,40}';
const IN_WORDS = new RegExp(
  `^ng[àa]y(${GAP})(\\d{0,2})${GAP}th[áa]ng${GAP}(\\d{0,2})${GAP}n[ăaãâ]m${GAP}(\\d{0,4})([\\s.…_]{0,40})$`,
  'iu',
);
const IN_FIGURES = /^(?:ng[àa]y\s{1,4})?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s?\.?$/iu;

function figure(text: string | undefined, min: number, max: number): number | null {
  const value = Number(text ?? '');
  return value >= min && value <= max ? value : null;
}

/** A year of two figures is one of this century, unless a gap says that the rest is to be written. */
function yearOf(text = '', after = ''): number | null {
  if (text.length === 2) return /[…_]|\.\./.test(after) ? null : 2000 + Number(text);
  return figure(text, 1900, 9999);
}

/** Days that the calendar does not have stay in the source's words and out of the fields. */
function dateOf(day?: string, month?: string, year?: string, after?: string): PartialDate {
  const date = {
    day: figure(day, 1, 31),
    month: figure(month, 1, 12),
    year: yearOf(year, after),
  };
  return isRealDate(date) ? date : { ...date, day: null };
}

/** The hour before the day of a công điện. */
const HOUR = /,? (?:lúc|hồi) \d{1,2} ?(?:giờ|h|:) ?(?:\d{1,2})?(?: ?phút)?,? ?$/u;
/** Signs and words that no name of a place has. */
const NO_PLACE = pattern`^(?!\d{1,2}$)[^${UPPER}]|[*/\t“”]| {3}|^S[ốỐôÔ]\s`;

const DATE_START = pattern`(?<![${LETTER}])(?:[Nn]g[àa]y|NG[ÀA]Y)(?![${LETTER}])|(?<=, ?)\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\s?\.?$`;

/** Reads `Cần Thơ, ngày 28 tháng 5 năm 2021`, blanks for the clerk's stamp allowed; else null. */
export function readPlaceDate(text: string): PlaceDate | null {
  if (text.length > 200) return null;
  const at = text.search(DATE_START);
  if (at < 0) return null;
  const place = text
    .slice(0, at)
    .replace(HOUR, '')
    .replace(/[\s,.;]+$/u, '');
  if (
    place.length > 60 ||
    NO_PLACE.test(place) ||
    /[:;!?]|\.\s/.test(place.replace(/^(?:TP|TX|TT|Q|P)\.\s/, ''))
  )
    return null;
  const tail = text.slice(at);
  const words = IN_WORDS.exec(tail);
  if (words) return { place, date: dateOf(words[2], words[3], words[4], words[5]) };
  const figures = IN_FIGURES.exec(tail);
  return figures ? { place, date: dateOf(figures[1], figures[2], figures[3]) } : null;
}
