import { matchesOf } from './matches.ts';
/** The parts of a date that a text gives; null where it leaves one out. */
export type DateParts = {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
};

/** A date where it stands: `[start, end)` in UTF-16 units, the word `ngày` before it included. */
export type FoundDate = DateParts & {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `ngày 28 tháng 5 năm 2021`, or `28/5/2021` (also with `-` and `.`). */
  readonly form: 'words' | 'figures';
  /** Whether the calendar has such a day; a day without its year may be the 29th of February. */
  readonly real: boolean;
};

/** Two dates joined by `đến` or a dash; what the first leaves out it takes from the second. */
export type FoundRange = {
  readonly start: number;
  readonly end: number;
  readonly from: FoundDate;
  readonly to: FoundDate;
};

const IN_WORDS =
  /(?:(?<![\p{L}\p{N}])(?:[Nn]gày|NGÀY)[ \u00a0]{1,4}(\d{1,2})[ \u00a0]{1,4})?(?<![\p{L}\p{N}])(?:[Tt]háng|THÁNG)[ \u00a0]{1,4}(\d{1,2})(?:[ \u00a0]{1,4}(?:năm|Năm|NĂM)[ \u00a0]{1,4}(\d{4})(?!\d)|\/(\d{4})(?!\d))?(?![\p{L}\p{N}/-])/gu;
const IN_FIGURES =
  /(?<![\p{L}\p{N}/.-])([Nn]gày[ \u00a0]{1,4})?(\d{1,2})([/.-])(\d{1,2})(?:\3(\d{4}))?(?![\p{L}\p{N}/]|[.-]\d)/gu;
/** What no date in words and none in figures is without: most texts have neither. */
const MONTH = /(?:háng|HÁNG)[ \u00a0]{1,4}\d/;
const JOINED_FIGURES = /\d[/.-]\d/;
const NONE: readonly FoundDate[] = [];
/** What may stand before a day and month without a year, so that `24/7` is no date. */
const LED_IN = /(?:ngày|từ|đến|trước|sau|tới|hết)[ \u00a0]{1,4}$/iu;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the calendar can have such a day; parts that are not known are given the benefit. */
export function isRealDate({ day, month, year }: DateParts): boolean {
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  if (day < 1 || day > (month === null ? 31 : (DAYS[month - 1] ?? 0))) return false;
  return !(day === 29 && month === 2 && year !== null && !isLeap(year));
}

function figure(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function foundDate(match: RegExpMatchArray, form: FoundDate['form'], parts: DateParts): FoundDate {
  const start = match.index ?? 0;
  const [text] = match;
  return { ...parts, start, end: start + text.length, text, form, real: isRealDate(parts) };
}

function datesInWords(text: string): readonly FoundDate[] {
  return matchesOf(text, IN_WORDS).map((match) =>
    foundDate(match, 'words', {
      day: figure(match[1]),
      month: figure(match[2]),
      year: figure(match[3] ?? match[4]),
    }),
  );
}

function datesInFigures(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of matchesOf(text, IN_FIGURES)) {
    const [, led, day, mark, month, year] = match;
    const bare = year === undefined;
    const isLed =
      led !== undefined || LED_IN.test(text.slice(Math.max(0, match.index - 10), match.index));
    if (bare && (mark !== '/' || !isLed)) continue;
    found.push(
      foundDate(match, 'figures', { day: figure(day), month: figure(month), year: figure(year) }),
    );
  }
  return found;
}

/** Every date of `text` in order: in words, in figures, and months (`tháng 9 năm 2021`). */
export function findDates(text: string): readonly FoundDate[] {
  const inWords = MONTH.test(text) ? datesInWords(text) : NONE;
  const inFigures = JOINED_FIGURES.test(text) ? datesInFigures(text) : NONE;
  if (inFigures.length === 0) return inWords;
  return [...inWords, ...inFigures].sort((a, b) => a.start - b.start);
}

/** The date that begins exactly at `start`, if one does. */
export function dateAt(text: string, start: number): FoundDate | null {
  return (
    findDates(text.slice(start, start + 60))
      .filter((each) => each.start === 0)
      .map((each) => ({ ...each, start, end: start + each.end }))[0] ?? null
  );
}

function completed(from: FoundDate, to: FoundDate): FoundDate {
  const month = from.month ?? to.month;
  const before = from.month !== null && to.month !== null && from.month > to.month;
  const carried = to.year === null ? null : before ? to.year - 1 : to.year;
  return { ...from, month, year: from.year ?? carried };
}

const BETWEEN = /^[ \u00a0]{0,4}(?:,[ ]?)?(?:đến|tới|đến hết|-|–|—)[ \u00a0]{0,4}$/iu;

/**
 * Every `từ … đến …` and `… - …` of `text` in order.
 *
 * @param dates - the dates of `text`, where they are known already
 */
export function findDateRanges(
  text: string,
  dates: readonly FoundDate[] = findDates(text),
): readonly FoundRange[] {
  const ranges: FoundRange[] = [];
  dates.forEach((to, index) => {
    const from = dates[index - 1];
    if (!from || to.start - from.end > 16 || !BETWEEN.test(text.slice(from.end, to.start))) return;
    ranges.push({ start: from.start, end: to.end, from: completed(from, to), to });
  });
  return ranges;
}
