import { plainText } from '#core/model/text.ts';
import { wordBounds } from '#core/text/word-bounds.ts';
import { startsSmall } from '#core/text/words.ts';
import { isFrameLine } from './frame-line.ts';
import type { Line } from './line.ts';
import { runningHeads } from './running-heads.ts';
import type { StyledParagraph } from './styled-paragraph.ts';

/**
 * Something of the source that no document keeps: spaces at the ends of a line, spaces that are
 * none and letters in pieces, a page's number, what a digital signature stamped on the page, the
 * words of the web page or the e-mail around a document.
 */
export type Noise = {
  /** Which line (paragraph) of the source, counted from 1. */
  readonly line: number;
  readonly kind:
    | 'leading-space'
    | 'trailing-space'
    | 'no-break-space'
    | 'hidden-character'
    | 'decomposed'
    | 'page-number'
    | 'signing-stamp'
    | 'surrounding';
  /** The line as it stood, or the words in which it stands. */
  readonly text: string;
};

/** `Trang 2/3`, `Page 2 of 3`, `- 2 -`: nothing else is written so. */
const NUMBERED =
  /^(?:trang|tr\.|page)(?: ?:| số)? ?\d{1,3}(?: ?(?:\/|of|trên|trong(?: tổng)? số) ?\d{1,3})?(?: trang)?$|^[-–—] ?\d{1,3} ?[-–—]$|^\d{1,3} \| (?:trang|page)$/iu;
/** `2` or `2/3`: a page's number only where the one before came a page earlier. */
const BARE = /^(\d{1,3})(?: ?\/ ?\d{1,3})?$/;
/** Fewer letters than this make no page; after a page's number one that stands apart needs less. */
const SHORTEST_PAGE = 500;
const SHORTEST_NEXT = 200;
/** The number of a first page stands right above its document. */
const NEAR_TOP = 4;

/** The spaces at the ends of the lines of a source, which plain text often has and no document keeps. */
export function spaceNoise(paragraphs: readonly StyledParagraph[]): readonly Noise[] {
  return paragraphs.flatMap(({ runs, cell }, index): readonly Noise[] => {
    if (runs.length === 0 || cell !== null) return [];
    const text = plainText(runs);
    if (text.trim() === '') return [];
    const line = index + 1;
    return [
      ...(text.trimStart() === text ? [] : [{ line, kind: 'leading-space', text } as const]),
      ...(text.trimEnd() === text ? [] : [{ line, kind: 'trailing-space', text } as const]),
    ];
  });
}

/** What we print ourselves, such as figure spaces, is none of these. */
const ODD_SIGNS = [
  ['no-break-space', /\u00a0/],
  ['hidden-character', /[\u00ad\u200b-\u200d\u2060\ufeff]/],
  ['decomposed', /\p{L}\p{M}/u],
] as const;

/** A source that is written so throughout is told of by its first lines. */
const MOST_LINES = 5;

/** What looks like ordinary letters and spaces and is not; the first of a kind on each line. */
export function letterNoise(paragraphs: readonly StyledParagraph[]): readonly Noise[] {
  const noise: Noise[] = [];
  for (const [kind, sign] of ODD_SIGNS) {
    let count = 0;
    for (const [index, { runs }] of paragraphs.entries()) {
      const text = runs.length === 0 ? '' : plainText(runs).trim();
      const at = text.search(sign);
      if (at < 0) continue;
      const { start, end } = wordBounds(text, at, at + 1);
      const word = text.slice(start, end);
      // Marks of other scripts compose with nothing.
      if (kind === 'decomposed' && word === word.normalize('NFC')) continue;
      noise.push({ line: index + 1, kind, text: word });
      count += 1;
      if (count === MOST_LINES) break;
    }
  }
  return noise;
}

/** `line` as it stands once the number of a page above it is gone: a broken sentence goes on. */
function rejoined(line: Line, above: Line | undefined, hasGap: boolean): Line {
  if (!hasGap) return line;
  const isBroken = above !== undefined && !/[.;:!?]$/.test(above.text) && startsSmall(line.text);
  return { ...line, blanksBefore: isBroken ? 0 : Math.max(1, line.blanksBefore) };
}

/** The lines without the numbers of the pages that stood between them, and those numbers. */
export function withoutPageNumbers(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly numbers: readonly Line[];
} {
  const kept: Line[] = [];
  const numbers: Line[] = [];
  const heads = runningHeads(lines);
  let page = 1;
  let length = 0;
  let hasGap = false;
  for (const [index, line] of lines.entries()) {
    const isApart = line.blanksBefore > 0 && (lines[index + 1]?.blanksBefore ?? 1) > 0;
    const shortest = isApart && numbers.length > 0 ? SHORTEST_NEXT : SHORTEST_PAGE;
    const number = Number(BARE.exec(line.text)?.[1] ?? 0);
    const isNext = number > 0 && (number === page || number === page + 1);
    const isOwn = line.source.cell === null && line.source.label === null;
    const isTold = NUMBERED.test(line.text) || heads.has(line) || (isNext && length >= shortest);
    const isFirst = number > 0 && index === 0 && lines.slice(1, NEAR_TOP).some(isFrameLine);
    if (isOwn && (isTold || isFirst)) {
      numbers.push(line);
      page = isNext ? number : page;
      length = 0;
      hasGap = true;
      continue;
    }
    length += line.text.length;
    kept.push(rejoined(line, kept.at(-1), hasGap));
    hasGap = false;
  }
  return numbers.length === 0 ? { lines, numbers } : { lines: kept, numbers };
}

/** Lines that were left out as noise, each with its place in the source. */
export function lineNoise(
  lines: readonly Line[],
  kind: 'page-number' | 'signing-stamp' | 'surrounding',
  paragraphs: readonly StyledParagraph[],
): readonly Noise[] {
  if (lines.length === 0) return [];
  const places = new Map(paragraphs.map((paragraph, index) => [paragraph, index + 1]));
  return lines.map(({ source, text }) => ({ line: places.get(source) ?? 0, kind, text }));
}
