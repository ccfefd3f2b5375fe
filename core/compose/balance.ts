import { type Face, textWidthMm } from './text-width.ts';

const STEP_MM = 0.5;
/**
 * By how much writers differ about the width of a line; LibreOffice, for one, gives a line that
 * ends in italics a twelfth of its size more.
 */
const DOUBT_MM = 0.6;

type Words = { readonly widths: readonly number[]; readonly space: number };

function wordsOf(text: string, sizePt: number, face: Face): Words {
  const widths = text.split(' ').map((word) => textWidthMm(word, sizePt, face));
  return { widths, space: textWidthMm(' ', sizePt, face) };
}

/** Where lines end in `maxMm`, as the number of words up to there; without the last. */
function lineEnds({ widths, space }: Words, maxMm: number): readonly number[] {
  const ends: number[] = [];
  let used = 0;
  for (const [index, width] of widths.entries()) {
    const next = used === 0 ? width : used + space + width;
    if (used > 0 && next > maxMm) {
      ends.push(index);
      used = width;
    } else used = next;
  }
  return ends;
}

/** Whether lines end alike in a little less and a little more. */
function isSteady(words: Words, widthMm: number): boolean {
  const narrower = lineEnds(words, widthMm - DOUBT_MM);
  return narrower.join() === lineEnds(words, widthMm + DOUBT_MM).join();
}

/**
 * The least width, at most `maxMm`, in which centred `text` takes no more lines than it must, so
 * that its lines come out about equally long, none holds a single word, and every writer breaks
 * them alike.
 *
 * @param roomMm - how much more than that the lines get, so that the first may be the longer
 */
export function balancedWidthMm(
  text: string,
  sizePt: number,
  face: Face,
  maxMm: number,
  roomMm = 0,
): number {
  const paragraphs = text.split('\n').map((line) => wordsOf(line, sizePt, face));
  const fewest = paragraphs.map((words) => lineEnds(words, maxMm - DOUBT_MM).length);
  const isShort = (widthMm: number) =>
    paragraphs.every((words, index) => lineEnds(words, widthMm).length === fewest[index]);
  let width = Math.max(...paragraphs.flatMap(({ widths }) => widths), 0) + DOUBT_MM;
  while (width < maxMm && !isShort(width - DOUBT_MM)) width += STEP_MM;
  width += roomMm;
  while (width < maxMm && !paragraphs.every((words) => isSteady(words, width))) width += STEP_MM;
  return Math.min(width, maxMm);
}

/** The width of the longest line of `text`, unbroken. */
export function naturalWidthMm(text: string, sizePt: number, face: Face): number {
  return Math.max(...text.split('\n').map((line) => textWidthMm(line, sizePt, face)), 0);
}
