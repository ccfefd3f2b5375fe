import { startsSmall } from '#core/text/words.ts';
import { parseLabel } from './body-label.ts';
import type { Line } from './line.ts';

/** Sentences broken off before a blank line; so many tell that every line was set apart. */
const FEWEST_BROKEN = 2;
/** Shorter lines break anywhere; longer ones are paragraphs. */
const LINE = { shortest: 20, longest: 130 } as const;

function isBroken(before: Line, line: Line): boolean {
  const { length } = before.text;
  if (length < LINE.shortest || length > LINE.longest) return false;
  const isOpen = /[\p{L}\d,]$/u.test(before.text) && !/^\d/.test(line.text);
  return isOpen && startsSmall(line.text) && parseLabel(line.text) === null;
}

/**
 * The lines of a source each of which a blank one follows, as some programs copy them, without
 * those blank ones: then sentences go on behind them, and they tell nothing. Other sources as they
 * are.
 */
export function withoutEvenSpacing(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ blanksBefore }, index) => index > 0 && blanksBefore === 0)) return lines;
  const broken = lines.filter(
    (line, index) => index > 0 && isBroken(lines[index - 1] as Line, line),
  );
  if (broken.length < FEWEST_BROKEN) return lines;
  return lines.map((line) => ({ ...line, blanksBefore: Math.max(0, line.blanksBefore - 1) }));
}
