import { isCapitals } from '#core/text/words.ts';
import { annexHeads } from './annex-heads.ts';
import { headBelow, isFrameLine } from './frame-line.ts';
import { columnsOf, type Line } from './line.ts';
import { afterRecipientsLabel, authorityOf, headKind, isName, isPosition } from './line-kinds.ts';
import { ABOVE, AROUND, BELOW, MAIL, MENU_WORD, RELATED } from './surrounding-words.ts';
import { readTypeLine } from './type-line.ts';

/** Longer lines are text, whatever they begin with. */
const LONGEST = 300;
/** A document begins within so many lines of the page or the letter that it was copied from. */
const MOST_ABOVE = 200;
const BEFORE = [...AROUND, ...ABOVE];
const AFTER = [...AROUND, ...BELOW, RELATED];
/** Between a signer's position and name. */
const FARTHEST_NAME = 6;
/** What stands around a document is short: more letters are a text of its own, and are kept. */
const MOST_LETTERS = 4000;
const MOST_BETWEEN = 200;
/** A menu on one line. */
const FEWEST_WORDS = 3;
const LONGEST_WORD = 30;

export type Bared = {
  /** The lines of the document. */
  readonly lines: readonly Line[];
  /** What stood around it: the menus of a web page, the head of a letter that brought it. */
  readonly around: readonly Line[];
};

function isAround({ text, source }: Line, words: readonly RegExp[]): boolean {
  if (source.cell !== null || text.length > LONGEST) return false;
  return words.some((each) => each.test(text));
}

/** How often the line was quoted by the letters that brought it. */
function depthOf({ source }: Line): number {
  const [first] = source.runs;
  const marks = /^(?:\s{0,4}>){1,20}/.exec(first?.text.slice(0, 100) ?? '')?.[0] ?? '';
  return marks.split('>').length - 1;
}

/** Whether the words of a menu stand side by side. */
function isMenuRow(line: Line): boolean {
  const columns = columnsOf(line).map(({ text }) => text);
  if (columns.length < FEWEST_WORDS || columns.some((text) => text.length > LONGEST_WORD))
    return false;
  return columns.filter((text) => MENU_WORD.test(text)).length >= 2;
}

/** How many lines stand above the frame that begins at `frame`. */
function countAbove(lines: readonly Line[], frame: number, depth: number): number {
  const isWord = (line: Line) => isAround(line, BEFORE) || isMenuRow(line) || depthOf(line) < depth;
  const above = lines.slice(0, frame);
  // The words of a letter go on below its head, down to the document.
  const isMail = above.some((line) => isAround(line, MAIL));
  const last = above.findLastIndex(isWord) + 1;
  const end = isMail ? headBelow(lines, last, frame) : last;
  return lettersIn(lines.slice(0, end)) > MOST_LETTERS ? 0 : end;
}

/** Marks and the type's name above a document are its own, wherever a page shows them. */
function isOwn({ text }: Line): boolean {
  const kind = headKind(text);
  if (kind === null) return isCapitals(text) && readTypeLine(text) !== null;
  return kind !== 'rule' && kind !== 'star';
}

/** Whether a closing goes on at `index`: nơi nhận, an authority, a position with a name below it. */
function isClosing(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + FARTHEST_NAME);
  return columnsOf(lines[index] as Line).some(({ text }) => {
    if (text.length > LONGEST) return false;
    if (afterRecipientsLabel(text) !== null || authorityOf(text) !== null) return true;
    return isPosition(text) && below.some((line) => isName(line.text));
  });
}

function lettersIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whether more stands between a closing and the words of a page than names and nơi nhận. */
function hasText(lines: readonly Line[]): boolean {
  const others = lines.filter(({ text }) => !/^[-–—+•*]/.test(text) && !isName(text));
  return lettersIn(others) > MOST_BETWEEN;
}

/** Where a list of other pages begins that ends the text; the end of all lines where none does. */
function startOfPages(lines: readonly Line[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && isAround(line, [RELATED]));
  const rest = at < 0 ? [] : lines.slice(at);
  const isOther =
    rest.some((line) => isFrameLine(line) || line.source.cell !== null) ||
    annexHeads(rest, 0, 'with-lists').length > 0;
  return at < 0 || isOther || lettersIn(rest) > MOST_LETTERS ? lines.length : at;
}

/** Where what stands below the closing begins; the end of all lines where nothing does. */
function startBelow(lines: readonly Line[], from: number, closing: number, depth: number): number {
  const isWord = (line: Line) => isAround(line, AFTER) || isMenuRow(line) || depthOf(line) < depth;
  const start = lines.findIndex((line, index) => index > closing && isWord(line));
  if (start < 0) return lines.length;
  const rest = lines.slice(start);
  const isOther =
    rest.some(isFrameLine) ||
    annexHeads(rest, 0, 'with-lists').length > 0 ||
    hasText(lines.slice(closing + 1, start)) ||
    lettersIn(rest) > MOST_LETTERS;
  // Without a closing, and where more follows, only what ends the text can be told from it.
  if (closing >= 0 && !isOther) return start;
  const pages = startOfPages(lines, Math.max(from, closing) + 1);
  return lines.slice(0, pages).findLastIndex((line, index) => index <= from || !isWord(line)) + 1;
}

/**
 * The lines of a document without those of the web page or the e-mail that it was copied from. Only
 * what stands outside the document's own frame is taken, and only where the words of such pages, or
 * quote marks, show where it ends; annexes and tables below are kept.
 */
export function withoutSurroundings(lines: readonly Line[]): Bared {
  const frame = lines
    .slice(0, MOST_ABOVE)
    .findIndex((line) => isFrameLine(line) && !isAround(line, BEFORE));
  if (frame < 0) return { lines, around: [] };
  const closing = lines.findLastIndex((_, index) => index > frame && isClosing(lines, index));
  const ends = [lines[frame], lines[closing]].flatMap((line) => (line ? depthOf(line) : []));
  const depth = closing < 0 ? 0 : Math.min(...ends);
  const above = countAbove(lines, frame, depth);
  const below = startBelow(lines, frame, closing, depth);
  const isOut = ({ source, text }: Line, index: number) =>
    source.cell === null && text.length <= LONGEST && (index < above || index >= below);
  const around = lines.filter((line, index) => isOut(line, index) && !isOwn(line));
  if (around.length === 0) return { lines, around };
  const taken = new Set(around);
  return { lines: lines.filter((line) => !taken.has(line)), around };
}
