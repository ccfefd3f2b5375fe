/**
 * Where the last stretch of `text` begins all of whose characters are of `kind`; its length where
 * it ends in none. What `/…*$/` finds, but in one step backwards: such a pattern begins anew at each
 * place of a long stretch, and takes minutes over a text without a blank.
 *
 * @param kind - a class of single characters, without the flag `g`
 */
export function tailStart(text: string, kind: RegExp): number {
  let start = text.length;
  while (start > 0 && kind.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** `[start, end)` widened to the ends of the words that it touches, so that a reader sees what is meant. */
export function wordBounds(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const near = text.slice(Math.max(0, start - 40), start);
  const before = near.length - tailStart(near, /\S/);
  const after = /^\S*/u.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
