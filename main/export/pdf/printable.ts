import { isDrawable } from '#core/compose/text-width.ts';

const REPLACEMENT = '\ufffd';

/** `text` with U+FFFD for whatever Times New Roman may not be able to draw. */
export function printable(text: string): string {
  const characters = [...text.normalize('NFC')];
  return characters
    .map((each) => (each === '\n' || isDrawable(each) ? each : REPLACEMENT))
    .join('');
}
