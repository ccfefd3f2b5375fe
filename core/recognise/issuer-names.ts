import type { HeadPiece } from './head-pieces.ts';
import { isAll, isLaidOut, joinLines, type Line } from './line.ts';
import { startsAsBody } from './vocabulary.ts';

const MOST_NAME_LINES = 6;

/** Names of bodies, their lines put together: the last is the issuer's, what stands above its parent's. */
export function namesOf(lines: readonly Line[]): {
  readonly parent: Line | null;
  readonly issuer: Line | null;
} {
  const names: Line[][] = [];
  for (const line of lines) {
    const last = names.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before !== undefined &&
      (!startsAsBody(line.text) || /(?:,|-|\sVÀ|\sCỦA|\sCÁC)$/u.test(before.text)) &&
      !(isLaidOut(line) && isAll(line, 'bold') !== isAll(before, 'bold'));
    if (last && goesOn) last.push(line);
    else names.push([line]);
  }
  const issuer = names.pop() ?? [];
  return { parent: joinLines(names.flat(), '\n'), issuer: joinLines(issuer, '\n') };
}

/** The pieces that name the issuer: those in capitals above number, star and type. */
export function issuerPieces(pieces: readonly HeadPiece[], length: number): readonly HeadPiece[] {
  const end = pieces.findIndex(
    ({ kind }) => kind === 'number' || kind === 'star' || kind === 'type',
  );
  const above = pieces.slice(0, end < 0 ? length : Math.min(end, length));
  const capitals = above.filter(({ kind }) => kind === 'capitals');
  const named =
    capitals.length > 0
      ? capitals
      : above.filter(
          ({ kind, line }) => kind === 'text' && line.text.length <= 80 && startsAsBody(line.text),
        );
  return named.filter(({ line }) => line.text.length <= 200).slice(-MOST_NAME_LINES);
}
