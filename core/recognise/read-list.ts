import { LETTER, pattern } from '#core/text/letter-classes.ts';
import { folded, isCapitals, startsSmall } from '#core/text/words.ts';
import { DASHES } from './body-label.ts';
import { isLaidOut, joinLines, type Line, sliceLine } from './line.ts';
import { startsAsBody, startsAsPosition } from './vocabulary.ts';

/** What decides where a list of bodies ends. */
export type ListEnds = {
  /** Whether a line cannot belong to the list, whatever stands before it. */
  readonly isOutside: (line: Line) => boolean;
  /** Whether a full stop ends the list (kính gửi) or only ends the archive line (nơi nhận). */
  readonly stopEnds: boolean;
};

export type ListReading = {
  /** One line an entry, broken ones put together; dashes and marks as they stand. */
  readonly entries: readonly Line[];
  readonly next: number;
};

const DASH = pattern`^[${DASHES}+](?=\s*[${LETTER}\d“"(])`;
const LONGEST_ENTRY = 600;
/** What goes on with a capital and is longer begins the text. */
const LONGEST_REST = 80;
/** No document has more; a longer list is a list of the text. */
const MOST_ENTRIES = 200;
const MOST_LINES = 6;
const MOST_LED = 30;

function isDashed(line: Line): boolean {
  return DASH.test(line.text);
}

function isArchive(line: Line): boolean {
  return /^[^a-z]*luu(?![a-z])/.test(folded(line.text.slice(0, 20)));
}

type State = { readonly entries: Line[][]; readonly ends: ListEnds; hasDash: boolean };

/** `Như trên` and the archive are whole entries, and nothing goes on with them. */
function isWhole({ text }: Line): boolean {
  return /^như (?:trên|kính gửi|điều \d)/iu.test(text);
}

/** How entries begin where no dash says so. */
const BEGINS = pattern`^(?:Các|Như|Thường trực|Lãnh đạo|Đồng chí|Quý|Ông|Bà)(?![${LETTER}])`;

/** Whether `line` is the rest of the entry before it, broken off in the middle. */
function goesOn(before: Line, line: Line): boolean {
  if (isDashed(line) || isArchive(line) || isWhole(before)) return false;
  if (!isDashed(before) && BEGINS.test(line.text)) return false;
  const isOpen = !/[.;,:]$/.test(before.text);
  const isSmall = startsSmall(line.text);
  if (line.blanksBefore > 0) return isOpen && isSmall;
  if (isSmall) return isOpen || !/[.;]$/.test(before.text);
  const isSentence = line.text.length > LONGEST_REST || /:$/.test(line.text);
  const isOwn =
    startsAsBody(line.text) || (startsAsPosition(line.text) && !/[-–]$/.test(before.text));
  return isOpen && !isSentence && !isLaidOut(line) && !isOwn;
}

/** Whether a line without a dash ends an entry of a list whose entries have dashes. */
function isBetween(before: Line, line: Line, below: Line | undefined): boolean {
  if (below === undefined || !isDashed(below) || isDashed(line)) return false;
  const blanks = Math.max(line.blanksBefore, below.blanksBefore);
  // Where each line is set apart, the mark at its end tells that it is of the list.
  const isNear = blanks === 0 || (blanks === 1 && /[;,]$/.test(line.text));
  return isNear && line.text.length <= LONGEST_REST && !/[.;,:]$/.test(before.text);
}

/** Whether a line of a list with dashes is an entry that lacks its own. */
function lacksDash(before: Line, line: Line, below: Line | undefined): boolean {
  const { text, blanksBefore } = line;
  const isEntry = /[;,.]$/.test(text) && text.length <= LONGEST_REST && !isCapitals(text);
  const isListed = isArchive(line) || (below !== undefined && isDashed(below));
  return isEntry && isListed && blanksBefore === 0 && /[;,]$/.test(before.text);
}

/** Whether a list without dashes has ended by a full stop before the dashes of the text begin. */
function isClosed(ends: ListEnds, before: Line, line: Line): boolean {
  return ends.stopEnds && !isDashed(before) && before.text.endsWith('.') && line.blanksBefore > 0;
}

function isOver({ entries, ends, hasDash }: State, line: Line, below: Line | undefined): boolean {
  const last = entries.at(-1);
  const before = last?.at(-1);
  const head = last?.[0];
  if (ends.isOutside(line) || line.text.length > LONGEST_ENTRY) return true;
  if (entries.length > MOST_ENTRIES || (last?.length ?? 0) > MOST_LINES) return true;
  if (!before || !head) return false;
  if (isDashed(line)) return isClosed(ends, before, line);
  // Who is addressed is never introduced by a sentence; the text is.
  if (ends.stopEnds && /:$/.test(line.text)) return true;
  if (goesOn(before, line)) return false;
  if (hasDash && (isBetween(before, line, below) || lacksDash(before, line, below))) return false;
  const stops = /\.$/.test(before.text) && (ends.stopEnds || isArchive(head));
  const isSentence =
    ends.stopEnds && (line.text.length > LONGEST_REST || line.source.align === 'justify');
  const isListed = /[,;]$/.test(before.text) && line.text.length <= LONGEST_REST;
  const isApart = line.blanksBefore > 0 && ends.stopEnds && !isListed;
  return stops || hasDash || isSentence || isArchive(head) || isApart;
}

const BETWEEN = /(?<=;)\s+(?=\S)|(?<=,)\s+(?=[-–] ?[A-Za-zÀ-ỹ])/g;

/** Entries on one line below the label are told apart by their dashes alone. */
const BETWEEN_DASHES = /(?<=[;,.])\s+(?=[-–] ?[A-Za-zÀ-ỹ])/g;

/** Several entries on the label's own line: `Sở Tư pháp; Sở Nội vụ` or `- Sở Tư pháp, - Sở Nội vụ`. */
function apart(led: Line, between: RegExp): Line[][] {
  const pieces: Line[][] = [];
  let start = 0;
  for (const { 0: gap, index } of led.text.matchAll(between)) {
    if (pieces.length < MOST_LED) pieces.push([sliceLine(led, start, index)]);
    else break;
    start = index + gap.length;
  }
  return [...pieces, [sliceLine(led, start, led.text.length)]];
}

/** Reads entries from `lines[from]` on; `led` is what stood on the label's own line. */
export function readList(
  lines: readonly Line[],
  from: number,
  led: Line | null,
  ends: ListEnds,
): ListReading {
  const state: State = {
    entries: led ? apart(led, BETWEEN) : [],
    ends,
    hasDash: led !== null && isDashed(led),
  };
  let next = from;
  for (const line of lines.slice(from)) {
    const below = lines[next + 1];
    if (isOver(state, line, below)) break;
    const last = state.entries.at(-1);
    const before = last?.at(-1);
    const isRest =
      before && (goesOn(before, line) || (state.hasDash && isBetween(before, line, below)));
    if (last && isRest) last.push(line);
    else state.entries.push(...(isDashed(line) ? apart(line, BETWEEN_DASHES) : [[line]]));
    state.hasDash ||= isDashed(line);
    next += 1;
  }
  const entries = state.entries.flatMap((each) => joinLines(each, ' ') ?? []);
  return { entries, next };
}

/** The words of an entry without its dash and the mark that ends it. */
export function entryText(text: string): string {
  return text
    .replace(DASH, '')
    .replace(/[\s.;,]+$/, '')
    .trim();
}
