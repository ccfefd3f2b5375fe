import { isCapitals, startsSmall } from '#core/text/words.ts';
import { type Label, parseLabel } from './body-label.ts';
import { isLaidOut, joinLines, type Line } from './line.ts';
import { startsAsBody } from './vocabulary.ts';

/** Typewritten lines are about this long; a text with many such lines was broken by hand. */
const WRAP = { min: 50, max: 130, fewest: 2, share: 0.75, room: 0.85 } as const;

/** The length to which the lines of a text were broken, or null where paragraphs are whole. */
function wrapWidth(lines: readonly Line[]): number | null {
  const longest = lines.reduce((length, { text }) => Math.max(length, text.length), 0);
  if (longest < WRAP.min || longest > WRAP.max) return null;
  const full = lines.filter(({ text }) => text.length >= longest * WRAP.share).length;
  return full >= WRAP.fewest ? longest : null;
}

/** Longer lines are whole paragraphs. */
const LONGEST_LINE = 2000;
/** A paragraph of more lines than this is none. */
const MOST_LINES = 400;

function ends(text: string): boolean {
  return /[.;:!?…”")]$/.test(text);
}

/** Capitals, or signs alone; a date that was broken off is neither. */
function isHeading({ text }: Line): boolean {
  return isCapitals(text) || !/[\p{L}\d]/u.test(text);
}

/** Whether a line begins in the middle of a sentence: by a small letter, and not by a figure. */
function startsInside(text: string): boolean {
  return startsSmall(text) && !/^\d/.test(text);
}

function isFull({ text }: Line, width: number): boolean {
  return text.length >= width * WRAP.share;
}

/** Whether as many letters more would have had room at the end of `before`. */
function hadRoom(before: Line, length: number, width: number): boolean {
  return before.text.length + 1 + length <= width * WRAP.room;
}

function firstWord({ text }: Line): number {
  return /^\S*/.exec(text)?.[0].length ?? 0;
}

/** The same before a Roman number: `trong quý` over `III. Sau đó`. */
const WANTS_ROMAN = /(?<=\s)(?:quý|thứ|khóa|khoá|kỳ|cấp|loại|hạng|bậc|phần|chương|phụ lục)$/iu;

const NUMBERS: ReadonlySet<string> = new Set(['arabic', 'decimal', 'subdecimal']);

/** A number that begins a line belongs to the word before it: `đến hết tháng` over `11. Trước đó`. */
const WANTS_NUMBER =
  /(?<=\s)(?:ngày|tháng|năm|quý|số|điều|khoản|điểm|mục|lần|thứ|khóa|khoá|kỳ|lúc|hồi|đến|từ|khoảng|gần|hơn|trên|dưới|tổ|quận|phường|khu phố|thôn|trang|đợt|tuần|cấp|lớp|bảng|biểu)$/iu;

/** Whether what looks like a label at the head of `line` was only broken off there: `- xã hội`. */
function isBrokenOff(before: Line, line: Line, label: Label, width: number): boolean {
  if (line.blanksBefore > 0 || ends(before.text)) return false;
  const rest = line.text.slice(label.length);
  const head = label.length + (/^\S*/.exec(rest)?.[0].length ?? 0);
  if (!isFull(before, width) || hadRoom(before, head, width)) return false;
  if (label.level === 'dash') return /^[-–]/.test(line.text) && startsInside(rest);
  if (label.level === 'roman') return WANTS_ROMAN.test(before.text);
  return NUMBERS.has(label.level) && WANTS_NUMBER.test(before.text);
}

/** Whether `line` goes on with the sentence of `before`, broken off at the end of a line. */
function goesOn(before: Line, line: Line, width: number | null): boolean {
  if (Math.max(before.text.length, line.text.length) > LONGEST_LINE) return false;
  if (isLaidOut(line) || isHeading(line) || isHeading(before)) return false;
  const label = parseLabel(line.text);
  if (label) return width !== null && isBrokenOff(before, line, label, width);
  if (line.blanksBefore > 1) return false;
  const hasEnd = width !== null && isFull(before, width);
  if (line.blanksBefore === 1) return hasEnd && !ends(before.text) && startsSmall(line.text);
  if (!ends(before.text) && startsInside(line.text)) return true;
  if (/\s(?:ngày|tháng|năm|số)$/iu.test(before.text) && /^\d/.test(line.text)) return true;
  if (!hasEnd || hadRoom(before, firstWord(line), width)) return false;
  if (startsInside(line.text) && before.text.endsWith(';')) return true;
  const isIndented = line.column > before.column && line.column > 0;
  return !isIndented && !/[.;:!?…]$/.test(before.text);
}

const GROUND = /^(?:[-–—+•]\s{0,4})?căn cứ\s/iu;
const DECIDES =
  /\s(?:ban hành|quyết định|quyết nghị|hướng dẫn|thông báo|xây dựng|trình|báo cáo|yêu cầu|đề nghị|như sau)(?=[\s:,]|$)/iu;

/** Whether `line` begins the sentence that the last of the grounds above, ended by a comma, leads to. */
function isDeciding(first: Line, before: Line, line: Line): boolean {
  if (!before.text.endsWith(',') || !GROUND.test(first.text)) return false;
  return startsAsBody(line.text) && DECIDES.test(line.text.slice(0, WRAP.max));
}

/** Neighbours that `belong` together put together, joined by `joiner`. */
function together(
  lines: readonly Line[],
  joiner: string,
  belong: (before: Line, line: Line, first: Line) => boolean,
): readonly Line[] {
  const whole: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = whole.at(-1);
    const first = last?.[0];
    if (before && first && last.length < MOST_LINES && belong(before, line, first)) last.push(line);
    else whole.push([line]);
    before = line;
  }
  return whole.flatMap((each) => joinLines(each, joiner) ?? []);
}

/** Sentences broken off before a blank line; so many tell that every line was set apart. */
const FEWEST_BROKEN = 2;

/** Lines each of which a blank one follows, as some programs copy them, without those blank ones. */
function withoutSpacing(lines: readonly Line[], width: number): readonly Line[] {
  if (lines.some(({ blanksBefore }, index) => index > 0 && blanksBefore === 0)) return lines;
  const broken = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && line.blanksBefore === 1 && goesOn(before, line, width);
  });
  if (broken.length < FEWEST_BROKEN) return lines;
  return lines.map((line) => ({ ...line, blanksBefore: Math.max(0, line.blanksBefore - 1) }));
}

/** Whether two lines stood in one paragraph of the source, with a line break between them. */
function isSameParagraph(before: Line, line: Line): boolean {
  const isShort = Math.max(before.text.length, line.text.length) <= LONGEST_LINE;
  return isShort && before.source === line.source && parseLabel(line.text) === null;
}

/**
 * The lines of a body with those put together again that belong to one paragraph: line breaks
 * inside a paragraph of the source stay line breaks, those that a line length made become spaces.
 */
export function unwrapped(lines: readonly Line[]): readonly Line[] {
  const whole = together(lines, '\n', isSameParagraph);
  const width = wrapWidth(whole);
  const paragraphs = width === null ? whole : withoutSpacing(whole, width);
  return together(
    paragraphs,
    ' ',
    (before, line, first) => goesOn(before, line, width) && !isDeciding(first, before, line),
  );
}
