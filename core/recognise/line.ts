import { joinRuns, plainText, type Run, sliceRuns } from '#core/model/text.ts';
import { plainSpaces } from '#core/text/spacing.ts';
import { emphasised } from './emphasis.ts';
import type { SourcePicture, StyledParagraph } from './styled-paragraph.ts';

/**
 * One line of the source with words on it, its noise gone: Markdown turned into looks, no odd
 * spaces, nothing at its ends. Inner tabs and double spaces stay.
 */
export type Line = {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Blank lines between the line before and this one. */
  readonly blanksBefore: number;
  /** Where its first character stood; tabs reach to the next multiple of 8. */
  readonly column: number;
  readonly source: StyledParagraph;
  /** The pictures that stand between this line and the next; one of them may be told twice. */
  readonly pictures?: readonly SourcePicture[];
};

const TAB = 8;
/** Longer lines are broken at a space, so that each stays a text that a document may hold. */
const LONGEST = 400_000;
/** No page sets longer lines in columns. */
const WIDEST = 1000;
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the controls are what is dropped
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** Shared by all blank paragraphs. */
const BLANK: readonly (readonly Run[])[] = [[]];

function clean(run: Run): Run {
  return { ...run, text: plainSpaces(run.text.replace(REFUSED, '')).normalize('NFC') };
}

/** Runs of one paragraph as runs of its lines; a label that the source adds leads the first. */
function brokenRuns({ runs, label }: StyledParagraph): readonly (readonly Run[])[] {
  if (runs.length === 0 && label === null) return BLANK;
  const lines: Run[][] = [label === null || label === '' ? [] : [{ text: `${label} ` }]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

function columnAfter(blank: string): number {
  let column = 0;
  for (const sign of blank) column += sign === '\t' ? TAB - (column % TAB) : 1;
  return column;
}

/** The stretch `[start, end)` of a line as a line of its own, nothing at its ends. */
export function sliceLine(line: Line, start: number, end: number): Line {
  const stretch = line.text.slice(start, end);
  const from = start + (stretch.length - stretch.trimStart().length);
  const to = start + stretch.trimEnd().length;
  const runs = from < to ? joinRuns(sliceRuns(line.runs, from, to)) : [];
  const column = line.column + columnAfter(line.text.slice(0, from));
  return { ...line, runs, text: plainText(runs), column };
}

function broken(line: Line): readonly Line[] {
  const pieces: Line[] = [];
  for (let start = 0; start < line.text.length; ) {
    const limit = start + LONGEST;
    const space = limit >= line.text.length ? line.text.length : line.text.lastIndexOf(' ', limit);
    const end = space > start ? space : limit;
    pieces.push(sliceLine(line, start, end));
    start = end;
  }
  return pieces.filter((piece) => piece.text !== '');
}

type RawLine = { readonly source: StyledParagraph; readonly runs: readonly Run[] };

const NO_RUNS: readonly Run[] = [];

function rawLines(paragraphs: readonly StyledParagraph[]): readonly RawLine[] {
  const raw: RawLine[] = [];
  for (const source of paragraphs) {
    for (const runs of brokenRuns(source)) {
      raw.push({ source, runs: runs.length === 0 ? NO_RUNS : runs.map(clean) });
    }
  }
  return raw;
}

/** `lines` with the pictures behind the last of them; above the first there is none to hold them. */
function hold(lines: Line[], pictures: readonly SourcePicture[]): void {
  const last = lines.pop();
  if (last) lines.push({ ...last, pictures: [...(last.pictures ?? []), ...pictures] });
}

/** The lines of a source that have words or signs on them, in order. */
export function linesOf(paragraphs: readonly StyledParagraph[]): readonly Line[] {
  const raw = rawLines(paragraphs);
  const styled = emphasised(raw.map(({ runs }) => runs));
  const lines: Line[] = [];
  let blanksBefore = 0;
  for (const [index, { source }] of raw.entries()) {
    const before = raw[index - 1]?.source;
    if (before?.pictures && before !== source) hold(lines, before.pictures);
    const own = styled[index] ?? NO_RUNS;
    const runs = own.length === 0 ? own : joinRuns(own);
    const text = own.length === 0 ? '' : plainText(runs);
    if (text.trim() === '') {
      blanksBefore += 1;
      continue;
    }
    const line = sliceLine({ text, runs, blanksBefore, column: 0, source }, 0, text.length);
    lines.push(...(line.text.length > LONGEST ? broken(line) : [line]));
    blanksBefore = 0;
  }
  const end = raw.at(-1)?.source.pictures;
  if (end) hold(lines, end);
  return lines;
}

/** Several lines as one, joined by `joiner`. */
export function joinLines(lines: readonly Line[], joiner: string): Line | null {
  const [first] = lines;
  if (!first) return null;
  if (lines.length === 1) return first;
  const runs = joinRuns(
    lines.flatMap((line, index) => (index === 0 ? line.runs : [{ text: joiner }, ...line.runs])),
  );
  const pictures = lines.flatMap((line) => line.pictures ?? []);
  const beside = pictures.length > 0 ? { pictures } : {};
  return { ...first, ...beside, runs, text: plainText(runs) };
}

/** Runs as a document holds them: no tabs. */
export function fieldRuns(runs: readonly Run[]): readonly Run[] {
  return joinRuns(runs.map((run) => ({ ...run, text: run.text.replace(/\t/g, ' ') })));
}

/** Words as a field holds them: no tabs. */
export function fieldText(text: string): string {
  return text.replace(/\t/g, ' ');
}

/** Whether every letter of the line has the look; false for a line of nothing. */
export function isAll(line: Line, mark: 'bold' | 'italic' | 'underline'): boolean {
  const inked = line.runs.filter((run) => run.text.trim() !== '');
  return inked.length > 0 && inked.every((run) => run[mark] === true);
}

/** Whether the source shows a layout (a word processor's), and not only words. */
export function isLaidOut(line: Line): boolean {
  return line.source.sizePt !== null || line.source.align !== null || line.source.cell !== null;
}

/** The columns of a line that was set in several, by its tabs and wide gaps. */
export function columnsOf(line: Line): readonly Line[] {
  if (line.text.length > WIDEST) return [line];
  const pieces: Line[] = [];
  let start = 0;
  for (const { 0: gap, index } of line.text.matchAll(/ *\t[ \t]*| {3,}/g)) {
    pieces.push(sliceLine(line, start, index));
    start = index + gap.length;
  }
  return pieces.length === 0 ? [line] : [...pieces, sliceLine(line, start, line.text.length)];
}
