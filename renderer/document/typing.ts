/** One change of a text: at `start`, `removed` gave way to `inserted`. */
export type TextChange = {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
};

/** The smallest single stretch that turns `before` into `after`. */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;
  return {
    start,
    removed: before.slice(start, before.length - tail),
    inserted: after.slice(start, after.length - tail),
  };
}

/** A stretch of typing that one undo takes back: where it goes on, and when it was last touched. */
export type TypingGroup = {
  readonly place: string;
  readonly caret: number;
  readonly at: number;
};

/**
 * Keyboards such as UniKey send Backspace and the new letter within milliseconds; whatever follows
 * so closely is the same keystroke to the person who typed it.
 */
const BURST_MS = 25;

/**
 * Whether a change goes on with the word being typed, so that one undo takes back both. A word
 * ends when the next one begins, so the space behind a word is undone with it.
 */
export function continuesWord(
  group: TypingGroup,
  place: string,
  before: string,
  change: TextChange,
  now: number,
): boolean {
  if (group.place !== place) return false;
  if (now - group.at <= BURST_MS) return true;
  const isAdjacent =
    change.start <= group.caret && group.caret <= change.start + change.removed.length + 1;
  if (!isAdjacent) return false;
  if (/\S\s+\S/u.test(change.inserted)) return false;
  const startsWord =
    change.removed === '' &&
    /^\S/u.test(change.inserted) &&
    (change.start === 0 || /\s/u.test(before[change.start - 1] ?? ''));
  return !startsWord;
}
