import { isDrawable } from '#core/compose/text-width.ts';

const REPLACEMENT = '\ufffd';

/** Writing from right to left, in all its blocks, and the mark that forces it. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/gu;

/**
 * `text` with U+FFFD for writing from right to left. Typst 0.14 ends the whole process on lines of
 * it that it has to break, and no official document is written so.
 */
export function settable(text: string): string {
  return text.replace(RIGHT_TO_LEFT, REPLACEMENT);
}

/** `text` with U+FFFD for whatever Times New Roman may not be able to draw. */
export function printable(text: string): string {
  const characters = [...text.normalize('NFC')];
  return characters
    .map((each) => (each === '\n' || isDrawable(each) ? each : REPLACEMENT))
    .join('');
}
