import { type Face, textWidthMm } from './text-width.ts';

const STEP_MM = 0.5;
/** Room for rounding: a line that just fits must fit in every writer. */
const SLACK_MM = 0.5;

type Words = { readonly widths: readonly number[]; readonly space: number };

function wordsOf(text: string, sizePt: number, face: Face): Words {
  const widths = text.split(' ').map((word) => textWidthMm(word, sizePt, face));
  return { widths, space: textWidthMm(' ', sizePt, face) };
}

function linesAt({ widths, space }: Words, maxMm: number): number {
  let lines = 1;
  let used = 0;
  for (const width of widths) {
    const next = used === 0 ? width : used + space + width;
    if (used > 0 && next > maxMm) {
      lines += 1;
      used = width;
    } else used = next;
  }
  return lines;
}

/** The least width in which one paragraph takes no more lines than in `maxMm`. */
function narrowest(text: string, sizePt: number, face: Face, maxMm: number): number {
  const words = wordsOf(text, sizePt, face);
  const lines = linesAt(words, maxMm);
  let width = Math.max(...words.widths, 0);
  while (width < maxMm && linesAt(words, width) > lines) width += STEP_MM;
  return width;
}

/**
 * The least width, at most `maxMm`, in which centred `text` takes no more lines than it must, so
 * that its lines come out about equally long and none holds a single word.
 */
export function balancedWidthMm(text: string, sizePt: number, face: Face, maxMm: number): number {
  const widths = text.split('\n').map((line) => narrowest(line, sizePt, face, maxMm));
  return Math.min(Math.max(...widths, 0) + SLACK_MM, maxMm);
}

/** The width of the longest line of `text`, unbroken. */
export function naturalWidthMm(text: string, sizePt: number, face: Face): number {
  return Math.max(...text.split('\n').map((line) => textWidthMm(line, sizePt, face)), 0);
}
