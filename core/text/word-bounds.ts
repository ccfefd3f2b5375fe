/** `[start, end)` widened to the ends of the words that it touches, so that a reader sees what is meant. */
export function wordBounds(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  const after = /^\S*/u.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
