const OTHER = 1;
const MARK = 2;
const LETTER = 3;

function kindOf(character: string): number {
  if (/^\p{L}$/u.test(character)) return LETTER;
  return /^\p{M}$/u.test(character) ? MARK : OTHER;
}

/** The kind of each UTF-16 unit, learned as units are met; a table is faster than a pattern. */
const kinds = new Uint8Array(0x1_0000);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit];
  if (known) return known;
  // A surrogate means nothing without its other half, so that it is never learned.
  if ((unit & 0xf800) === 0xd800) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const kind = kindOf(text.charAt(at));
  kinds[unit] = kind;
  return kind;
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff;
}

/**
 * Where the words of `text` stand: a letter and the letters and marks that follow it, as
 * `\p{L}[\p{L}\p{M}]*` finds them.
 *
 * @returns start and end of the first word, of the second, and so on, in UTF-16 units
 */
export function letterRuns(text: string): readonly number[] {
  const bounds: number[] = [];
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    const belongs: boolean = kind === LETTER || (isInside && kind === MARK);
    if (belongs !== isInside) bounds.push(at);
    isInside = belongs;
    if (isPair(text, at)) at += 1;
  }
  if (isInside) bounds.push(text.length);
  return bounds;
}
