type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** Địa danh and date in their pieces as they stand; offsets count in the whole text. */
export type PrintedPlaceDate = {
  /** What stands before the date: the place with what parts it from the date. */
  readonly before: string;
  /** The date, from its first word to its end. */
  readonly date: Piece;
  readonly day: Piece | null;
  readonly month: Piece | null;
  readonly year: Piece | null;
  readonly after: string;
};

const DATE =
  /(ngày)([\s.…_]*)(\d*)([\s.…_]*)(tháng)([\s.…_]*)(\d*)([\s.…_]*)(năm)([\s.…_]*)(\d*)/diu;

/** Takes the line of place and date apart; null where it does not speak of ngày, tháng, năm. */
export function printedPlaceDate(text: string): PrintedPlaceDate | null {
  const match = DATE.exec(text);
  const indices = match?.indices;
  if (!match || !indices) return null;
  const piece = (group: number): Piece | null => {
    const words = match[group];
    const [start, end] = indices[group] ?? [0, 0];
    return words ? { text: words, start, end } : null;
  };
  const [start, end] = indices[0] ?? [0, 0];
  return {
    before: text.slice(0, start),
    date: { text: match[0], start, end },
    day: piece(3),
    month: piece(7),
    year: piece(11),
    after: text.slice(end),
  };
}
