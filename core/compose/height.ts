import type { ParagraphNode } from './composition.ts';
import { textWidthMm } from './text-width.ts';

/** Writers differ by so much about what fits on a line: rather a line too many. */
const DOUBT_MM = 0.6;

type Line = { readonly lines: number; readonly usedMm: number };

/** The lines after one more word, which begins a new one where it does not fit. */
function withWord({ lines, usedMm }: Line, wordMm: number, spaceMm: number, mostMm: number): Line {
  const isFirst = usedMm === 0;
  const nextMm = isFirst ? wordMm : usedMm + spaceMm + wordMm;
  if (nextMm <= mostMm || isFirst) {
    // What is wider than a line is cut.
    const cuts = Math.max(Math.ceil(nextMm / mostMm) - 1, 0);
    return { lines: lines + cuts, usedMm: nextMm - cuts * mostMm };
  }
  return withWord({ lines: lines + 1, usedMm: 0 }, wordMm, spaceMm, mostMm);
}

/** On how many lines the words of a paragraph stand in a column of `widthMm`, rather one too many. */
export function lineCount(node: ParagraphNode, widthMm: number): number {
  const { label, runs, sizePt, firstLineMm, leftMm, rightMm } = node;
  const words = label ? [{ ...label, text: `${label.text} ` }, ...runs] : runs;
  const mostMm = Math.max(widthMm - leftMm - rightMm - DOUBT_MM, 1);
  let line: Line = { lines: 1, usedMm: 0 };
  let roomMm = Math.max(firstLineMm, 0);
  for (const run of words) {
    const spaceMm = textWidthMm(' ', sizePt, run);
    for (const [index, part] of run.text.split('\n').entries()) {
      if (index > 0) line = { lines: line.lines + 1, usedMm: 0 };
      for (const word of part.split(' ')) {
        if (word === '') continue;
        line = withWord(line, textWidthMm(word, sizePt, run) + roomMm, spaceMm, mostMm);
        roomMm = 0;
      }
    }
  }
  return line.lines;
}

/** About how high a paragraph stands in a column of `widthMm`, points. */
export function heightPt(node: ParagraphNode, widthMm: number): number {
  const { linePt, spaceBeforePt, spaceAfterPt, box } = node;
  const framePt = box ? 2 * (box.paddingPt + box.weightPt) : 0;
  return lineCount(node, widthMm) * linePt + framePt + spaceBeforePt + spaceAfterPt;
}
