import type { Level } from '#core/model/block.ts';
import { POINT_LETTERS } from '#core/standards/label-words.ts';

const FIGURES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

function romanValue(text: string): number | null {
  if (!/^[IVXLCDM]+$/u.test(text)) return null;
  const values = Array.from(text, (figure) => FIGURES[figure] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}

/** A label without the words before its number and the mark behind it: `1.2.` → `1.2`. */
export function bareLabel(label: string): string {
  return label.replace(/[\s.)\-–:/]+$/u, '').trim();
}

/** The mark behind the number of a label, without spaces: `1- ` → `-`. */
export function labelMark(label: string): string {
  return label.slice(bareLabel(label).length).replace(/\s/g, '');
}

/** Which one in its row a label says it is (`3.` → 3, `1.2.` → 2, `đ)` → 5); null if none. */
export function labelOrdinal(label: string, level: Level): number | null {
  const last = bareLabel(label).split(/[\s.]/u).at(-1) ?? '';
  if (level === 'letter') {
    const index = POINT_LETTERS.indexOf(last.toLowerCase());
    return last.length === 1 && index >= 0 ? index + 1 : null;
  }
  return /^\d+$/u.test(last) ? Number(last) : romanValue(last);
}
