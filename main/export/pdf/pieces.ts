import { textWidthMm } from '#core/compose/text-width.ts';
import type { Run } from '#core/model/text.ts';

/** Runs that may break at their spaces, or a word that must stay whole whatever it holds. */
export type Piece = Run | { readonly whole: readonly Run[] };

const NON_BREAKING_HYPHEN = /\u2011/g;
/** What Typst would break a line after where word processors do not, or not all of them. */
const BREAKABLE = /[\u2011/\u2013\u2014\u2026?!|]/u;
const BREAKING_SPACE = /( +|\n)/;

type Token = { readonly runs: readonly Run[]; readonly isSpace: boolean };

/** The words and spaces of `runs`; a word may go on from one run into the next. */
function tokensOf(runs: readonly Run[]): readonly Token[] {
  const tokens: Token[] = [];
  for (const run of runs) {
    for (const text of run.text.split(BREAKING_SPACE)) {
      if (text === '') continue;
      const isSpace = text[0] === ' ' || text === '\n';
      const last = tokens.at(-1);
      if (last && !isSpace && !last.isSpace) {
        tokens[tokens.length - 1] = { isSpace, runs: [...last.runs, { ...run, text }] };
      } else tokens.push({ isSpace, runs: [{ ...run, text }] });
    }
  }
  return tokens;
}

function plainHyphens(run: Run): Run {
  return { ...run, text: run.text.replace(NON_BREAKING_HYPHEN, '-') };
}

/**
 * A word wider than its line is let go letter by letter rather than run off the page, from the start
 * of a line as in word processors.
 */
function letters(runs: readonly Run[], isFirst: boolean): readonly Piece[] {
  const pieces = runs.flatMap((run) =>
    [...run.text].map((text): Piece => ({ whole: [plainHyphens({ ...run, text })] })),
  );
  return isFirst ? pieces : [{ text: '\n' }, ...pieces];
}

type Line = { readonly sizePt: number; readonly widthMm: number };

function wordPieces({ runs, isSpace }: Token, line: Line, isFirst: boolean): readonly Piece[] {
  if (isSpace) return runs;
  const width = runs.reduce((sum, run) => sum + textWidthMm(run.text, line.sizePt, run), 0);
  if (width > line.widthMm) return letters(runs, isFirst);
  const text = runs.map((run) => run.text).join('');
  return BREAKABLE.test(text) ? [{ whole: runs.map(plainHyphens) }] : runs;
}

function sameLook(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.vertical === b.vertical
  );
}

/** `runs` as pieces for Typst, each as long as it can be; `widthMm` is the width of the lines. */
export function piecesOf(runs: readonly Run[], sizePt: number, widthMm: number): readonly Piece[] {
  const joined: Piece[] = [];
  const line = { sizePt, widthMm };
  const pieces = tokensOf(runs).flatMap((token, index) => wordPieces(token, line, index === 0));
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !('whole' in last) && !('whole' in piece) && sameLook(last, piece)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else joined.push(piece);
  }
  return joined;
}
