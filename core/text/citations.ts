import type { DocumentType } from '#core/model/document-type.ts';
import { dateAt, type FoundDate } from './dates.ts';
import { type CodeForm, codeAtStart } from './document-code.ts';
import { matchesOf } from './matches.ts';
import { TYPE_NAMES, typeNamed } from './type-names.ts';

/** A stretch of a text with its place, in UTF-16 units. */
export type Span = { readonly text: string; readonly start: number; readonly end: number };

/** A mention of a document: what it gives, and where. What a mention leaves out is null. */
export type Citation = {
  /** From the name of the type to the last of number, code and date. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly typeName: Span;
  /** Null for laws, decrees and other documents that offices do not draft. */
  readonly type: DocumentType | null;
  /** The name of a law between type and number: `Giao dịch điện tử`. */
  readonly lawName: Span | null;
  /** The word `số` before the number. */
  readonly numberWord: Span | null;
  /** Number and code as they stand: `534-CV/BTGTW`; a bare number where there is no code. */
  readonly number: Span | null;
  readonly form: CodeForm | null;
  readonly value: string;
  readonly codes: readonly [string, string];
  readonly date: FoundDate | null;
  /** Whether a comma stands before the date; null where there is no date. */
  readonly commaBeforeDate: boolean | null;
  /** The body after `của`. */
  readonly issuer: Span | null;
  /** From `về` on. */
  readonly subject: Span | null;
};

/** Names in small letters, with a capital first, or in capitals throughout. */
const NAMES = TYPE_NAMES.map(([name]) => {
  const first = name.charAt(0);
  return `[${first}${first.toUpperCase()}]${name.slice(1)}|${name.toUpperCase()}`;
}).join('|');
const MENTION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES})(?![\\p{L}\\p{N}])`, 'gu');
const NAMED = /^(?:luật|bộ luật|pháp lệnh)$/iu;
const NUMBER_WORD = /^[ \u00a0]{1,4}(số|Số|SỐ)(?![\p{L}\p{N}])[ \u00a0]{0,4}:?[ \u00a0]{0,4}/u;
const BARE = /^\d{1,5}(?![\p{L}\p{N}/]|[.,-]\d)/u;
const BEFORE_DATE = /^[ \u00a0]{0,4}(,)?[ \u00a0]{1,4}(?=ngày[ \u00a0])/iu;
const BEFORE_ISSUER = /^[ \u00a0]{0,4},?[ \u00a0]{1,4}của[ \u00a0]{1,4}/iu;
const BEFORE_SUBJECT = /^[ \u00a0]{0,4},?[ \u00a0]{1,4}(?=về[ \u00a0])/iu;
/** Blanks and a colon between a word and a figure, at most. */
const LONGEST_GAP = 13;
const LONGEST = 400;
/** Where the name of a body ends; the point of `TP.` does not end it. */
const ISSUER_END = /[,;:()“”"\n]|(?<!\bTP|\bTX|\bTT|\bQ)\.|[ ](?:về|ban hành|và (?=các)|tại)[ ]/u;
const SUBJECT_END =
  /[;:“”"\n]|(?<!\bTP|\bTX|\bTT|\bQ)\.(?!\d)|, (?=(?:Ban|Ủy ban|Đảng ủy|Tỉnh ủy|Thành ủy|Quận ủy|Huyện ủy|Văn phòng|Căn cứ|Theo|Xét|ngày)[ ])/u;

function span(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end };
}

function untilEnd(text: string, start: number, ending: RegExp): Span | null {
  const stretch = text.slice(start, start + LONGEST);
  const length = stretch.search(ending);
  const words = (length < 0 ? stretch : stretch.slice(0, length)).trimEnd();
  return words === '' ? null : span(text, start, start + words.length);
}

type Numbered = Pick<Citation, 'lawName' | 'numberWord' | 'number' | 'form' | 'value' | 'codes'>;

const WITHOUT_NUMBER: Numbered = {
  lawName: null,
  numberWord: null,
  number: null,
  form: null,
  value: '',
  codes: ['', ''],
};

/** Names with commas in them, `Phòng, chống ma túy`, are known by the number or date that follows. */
const LAW_WITH_COMMAS =
  /^ \p{Lu}[^,;.:()\n]*(?:, [^,;.:()\n]+?){1,3}?(?=[ ](?:(?:số|ngày)[ ]\d|\d+\/\d{4}\/))/u;

/** The name of a law that begins at `start`; it ends before `số`, `ngày`, `năm` or a mark. */
function lawNameAt(text: string, start: number): Span | null {
  const stretch = text.slice(start, start + 120);
  if (!/^ \p{Lu}/u.test(stretch)) return null;
  const length = stretch.search(/[ ](?:số|ngày|năm)[ ]|[ ]\d+\/\d{4}\/|[,;.:()\n]/u);
  if (length <= 1) return null;
  const whole = stretch[length] === ',' ? LAW_WITH_COMMAS.exec(stretch)?.[0] : undefined;
  const isOneName = whole !== undefined && whole.slice(length).search(MENTION) < 0;
  const name = isOneName ? whole.length : length;
  return span(text, start + 1, start + name);
}

function numberAt(text: string, start: number): Numbered | null {
  const word = NUMBER_WORD.exec(text.slice(start, start + 20));
  const led = word ?? /^[ \u00a0]{1,4}/u.exec(text.slice(start, start + 4));
  if (!led) return null;
  const from = start + led[0].length;
  const wordStart = start + led[0].search(/\S/);
  const numberWord = word ? span(text, wordStart, wordStart + 2) : null;
  const code = codeAtStart(text.slice(from, from + 160));
  if (code && code.value !== '') {
    const { form, value, codes, length } = code;
    return {
      lawName: null,
      numberWord,
      number: span(text, from, from + length),
      form,
      value,
      codes,
    };
  }
  const bare = BARE.exec(text.slice(from, from + 12));
  if (!bare) return null;
  const number = span(text, from, from + bare[0].length);
  return { ...WITHOUT_NUMBER, numberWord, number, form: 'bare', value: bare[0] };
}

/** What follows the name of the type: a number, or for laws a name with or without a number. */
function identityAt(text: string, typeName: Span): Numbered {
  const plain = numberAt(text, typeName.end);
  if (plain) return plain;
  const lawName = NAMED.test(typeName.text) ? lawNameAt(text, typeName.end) : null;
  const numbered = lawName && numberAt(text, lawName.end);
  const coded = numbered && numbered.form !== 'bare' ? numbered : WITHOUT_NUMBER;
  return { ...coded, lawName };
}

function citationAt(text: string, typeName: Span): Citation | null {
  const identity = identityAt(text, typeName);
  const head = identity.number?.end ?? identity.lawName?.end ?? typeName.end;
  const before = BEFORE_DATE.exec(text.slice(head, head + 20));
  const date = before && dateAt(text, head + before[0].length);
  if (
    identity.number === null &&
    (date === null || typeName.text[0] === typeName.text[0]?.toLowerCase())
  )
    return null;
  const end = date?.end ?? head;
  const own = BEFORE_ISSUER.exec(text.slice(end, end + 20));
  const issuer = own && untilEnd(text, end + own[0].length, ISSUER_END);
  const afterIssuer = issuer?.end ?? end;
  const about = BEFORE_SUBJECT.exec(text.slice(afterIssuer, afterIssuer + 12));
  return {
    ...identity,
    ...span(text, typeName.start, end),
    typeName,
    type: typeNamed(typeName.text),
    date,
    commaBeforeDate: date && before ? before[1] !== undefined : null,
    issuer,
    subject: about && untilEnd(text, afterIssuer + about[0].length, SUBJECT_END),
  };
}

const NONE: readonly Citation[] = [];
const FIGURE = /(?<=[ \u00a0:])\d/g;
/** The last words before the figures of a mention: of a number, a date, or the name of a type. */
const BEFORE_FIGURES: ReadonlySet<string> = new Set([
  'số',
  'ngày',
  ...TYPE_NAMES.map(([name]) => name.slice(name.lastIndexOf(' ') + 1)),
]);
const LONGEST_WORD = 12;
const LAST_WORD = /(\p{L}+)[ \u00a0:]+$/u;

/** A quick look at what stands before the figures of `text`; most texts hold no mention at all. */
function mayMention(text: string): boolean {
  return matchesOf(text, FIGURE).some(({ index }) => {
    const before = text.slice(Math.max(0, index - LONGEST_WORD - LONGEST_GAP), index);
    const word = LAST_WORD.exec(before)?.[1] ?? '';
    return BEFORE_FIGURES.has(word.toLowerCase());
  });
}

/**
 * Every mention of a document in `text` that gives a number or a date, in order. Offsets are
 * UTF-16 units of `text`.
 */
export function findCitations(text: string): readonly Citation[] {
  if (!mayMention(text)) return NONE;
  const found: Citation[] = [];
  let last = 0;
  for (const { 0: name, index } of matchesOf(text, MENTION)) {
    if (index < last) continue;
    const citation = citationAt(text, span(text, index, index + name.length));
    if (!citation) continue;
    found.push(citation);
    last = citation.end;
  }
  return found;
}
