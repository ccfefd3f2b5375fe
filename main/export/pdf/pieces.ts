import { textWidthMm } from '#core/compose/text-width.ts';
import { joinRuns, type Run } from '#core/model/text.ts';

/** Runs that may break at their spaces, or a word that must stay whole whatever it holds. */
export type Piece = Run | { readonly whole: readonly Run[] };

const MM_PER_PT = 25.4 / 72;
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

function fits(runs: readonly Run[], text: string, { sizePt, widthMm }: Line): boolean {
  // No letter is wider than an em: most words need no measuring.
  if (text.length * sizePt * MM_PER_PT <= widthMm) return true;
  return runs.reduce((sum, run) => sum + textWidthMm(run.text, sizePt, run), 0) <= widthMm;
}

function wordPieces({ runs, isSpace }: Token, line: Line, isFirst: boolean): readonly Piece[] {
  if (isSpace) return runs;
  const text = runs.map((run) => run.text).join('');
  if (!fits(runs, text, line)) return letters(runs, isFirst);
  return BREAKABLE.test(text) ? [{ whole: runs.map(plainHyphens) }] : runs;
}

/** Words that need no care: none that could break inside, none that could be too long. */
function isPlain(runs: readonly Run[], { sizePt, widthMm }: Line): boolean {
  const most = Math.max(Math.floor(widthMm / (sizePt * MM_PER_PT)), 1);
  const long = new RegExp(`[^ \\n]{${most + 1}}`);
  return runs.every(({ text }) => !BREAKABLE.test(text) && !long.test(text));
}

/** `runs` as pieces for Typst, each as long as it can be; `widthMm` is the width of the lines. */
export function piecesOf(runs: readonly Run[], sizePt: number, widthMm: number): readonly Piece[] {
  const line = { sizePt, widthMm };
  if (isPlain(runs, line)) return joinRuns(runs);
  const joined: Piece[] = [];
  const pieces = tokensOf(runs).flatMap((token, index) => wordPieces(token, line, index === 0));
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (!last || 'whole' in last || 'whole' in piece) joined.push(piece);
    else joined.splice(-1, 1, ...joinRuns([last, piece]));
  }
  return joined;
}
