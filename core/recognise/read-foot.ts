import { type Line, linesOf } from './line.ts';
import type { StyledParagraph } from './styled-paragraph.ts';

/** More than that at the foot of a page is no line of contact. */
const LONGEST = 300;

/** What a source keeps at the foot of its first page, apart from its text. */
export type FootReading = {
  readonly lines: readonly Line[];
  /** All of it as the one line of contact that it is; null where nothing or too much stands there. */
  readonly contact: Line | null;
};

/** Lines one below the other as one: each ends where a semicolon is. */
function joined(lines: readonly Line[]): Line | null {
  const [first] = lines;
  if (!first || lines.length === 1) return first ?? null;
  const text = lines.map((line) => line.text.replace(/[;,]$/u, '')).join('; ');
  return { ...first, text, runs: [{ text }] };
}

/** The line of contact of a source that tells the foot of its first page from its text. */
export function readFoot(paragraphs: readonly StyledParagraph[]): FootReading {
  const lines = linesOf(paragraphs.filter(({ isFoot }) => isFoot === true));
  const contact = joined(lines);
  return { lines, contact: contact && contact.text.length <= LONGEST ? contact : null };
}
