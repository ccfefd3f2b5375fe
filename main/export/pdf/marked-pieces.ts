import type { TextMark } from '#core/compose/composition.ts';
import type { Run } from '#core/model/text.ts';
import type { Piece } from './pieces.ts';

export type MarkedRun = Run & { readonly mark?: TextMark['tone'] };
export type MarkedPiece = MarkedRun | { readonly whole: readonly MarkedRun[] };

const GRAVITY: Readonly<Record<TextMark['tone'], number>> = { error: 0, warning: 1, info: 2 };

/** The gravest of the marks over `[start, end)`, which none of them begins or ends within. */
function toneOf(marks: readonly TextMark[], start: number, end: number) {
  return marks
    .filter((mark) => mark.start <= start && end <= mark.end)
    .toSorted((a, b) => GRAVITY[a.tone] - GRAVITY[b.tone])[0]?.tone;
}

/** `run`, which begins at `offset`, cut where a mark begins or ends. */
function cut(run: Run, offset: number, marks: readonly TextMark[]): readonly MarkedRun[] {
  const end = offset + run.text.length;
  const inside = marks.flatMap((mark) => [mark.start, mark.end]);
  const edges = [offset, ...inside.filter((edge) => edge > offset && edge < end), end];
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const text = run.text.slice(from - offset, to - offset);
    const mark = toneOf(marks, from, to);
    return mark ? { ...run, text, mark } : { ...run, text };
  });
}

/**
 * The same pieces with the marks in them. What may not break stays whole.
 *
 * @param marks - counted in the words of all pieces together
 */
export function markedPieces(
  pieces: readonly Piece[],
  marks: readonly TextMark[],
): readonly MarkedPiece[] {
  if (marks.length === 0) return pieces;
  let offset = 0;
  const take = (run: Run) => {
    const parts = cut(run, offset, marks);
    offset += run.text.length;
    return parts;
  };
  return pieces.flatMap((piece): readonly MarkedPiece[] =>
    'whole' in piece ? [{ whole: piece.whole.flatMap(take) }] : take(piece),
  );
}
