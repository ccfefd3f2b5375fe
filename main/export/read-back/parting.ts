function codeOf(letter: string | undefined): string {
  const code = letter?.codePointAt(0);
  return code === undefined ? 'nothing' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Where two texts part; without words of the document, for it goes into the log. */
export function parting(expected: string, found: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  return `letter ${at}: ${codeOf(expected[at])} became ${codeOf(found[at])}`;
}
