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
function isSteady(words: Words, widthMm: number, doubtMm: number): boolean {
  const narrower = lineEnds(words, widthMm - doubtMm);
  return narrower.join() === lineEnds(words, widthMm + doubtMm).join();
}

/** Widths in steps: from the wished one up, and then from below it down. */
function widthsMm(leastMm: number, wishedMm: number, maxMm: number): readonly number[] {
  const [up, down]: [number[], number[]] = [[], []];
  for (let width = wishedMm; width < maxMm; width += STEP_MM) up.push(width);
  const below = Math.min(wishedMm - STEP_MM, maxMm);
  for (let width = below; width > leastMm; width -= STEP_MM) down.push(width);
  return [...up, ...down];
}

/**
 * A width from `leastMm` to `maxMm`, near the wished one, in which all writers end lines alike. Among
 * the many lines of a long text one may always be in doubt: then one in which it is least so.
 */
function steadyWidthMm(
  paragraphs: readonly Words[],
  leastMm: number,
  wishedMm: number,
  maxMm: number,
): number {
  const widths = widthsMm(leastMm, wishedMm, maxMm);
  for (const doubtMm of [DOUBT_MM, 0.75 * DOUBT_MM, DOUBT_MM / 2]) {
    const steady = widths.find((width) =>
      paragraphs.every((words) => isSteady(words, width, doubtMm)),
    );
    if (steady !== undefined) return steady;
  }
  return maxMm;
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
  return steadyWidthMm(paragraphs, width, width + roomMm, maxMm);
}

/** The width of the longest line of `text`, unbroken. */
export function naturalWidthMm(text: string, sizePt: number, face: Face): number {
  return Math.max(...text.split('\n').map((line) => textWidthMm(line, sizePt, face)), 0);
}
