import { withoutHtml } from './html-marks.ts';
import { withPipeTables } from './pipe-tables.ts';
import type { StyledParagraph } from './styled-paragraph.ts';

const LINE_END =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these controls end lines
  /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;

const UNKNOWN_LAYOUT = { align: null, sizePt: null, label: null, cell: null } as const;
/** Shared by all blank lines: a million of them cost one object. */
const BLANK: StyledParagraph = { ...UNKNOWN_LAYOUT, runs: [] };

/**
 * Plain text as styled paragraphs: one a line, blank ones included, words and noise untouched.
 * Tables drawn with `|` become cells, and what is left of a web page's HTML what it stands for.
 */
export function paragraphsOfText(text: string): readonly StyledParagraph[] {
  const lines = withoutHtml(text).split(LINE_END);
  if (!text.includes('|')) return lines.map(paragraphOf);
  return withPipeTables(lines, paragraphOf);
}

function paragraphOf(line: string): StyledParagraph {
  return line === '' ? BLANK : { ...UNKNOWN_LAYOUT, runs: [{ text: line }] };
}
