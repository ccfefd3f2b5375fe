const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of `pattern` in `text`, in order: what `text.matchAll` gives, without the copy of the
 * pattern that it makes each time. A check asks this dozens of times of every paragraph.
 *
 * @param pattern - with the flag `g`; it must not match the empty text
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
