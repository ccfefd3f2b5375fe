import { matchesOf } from './matches.ts';

/** A quarter of a year where it stands: `[start, end)` in UTF-16 units. */
export type FoundQuarter = {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly year: number;
  readonly start: number;
  readonly end: number;
};

const QUARTER = /(?<!\p{L})[Qq]uý (IV|I{1,3}|[1-4])(?: năm |\/| ?[-–] ?)(\d{4})(?![\d/])/gu;
const NUMBERS: Readonly<Record<string, FoundQuarter['quarter']>> = {
  ...{ I: 1, II: 2, III: 3, IV: 4 },
  ...{ 1: 1, 2: 2, 3: 3, 4: 4 },
};

/** Every quarter of `text` that says its year, in order: `quý IV năm 2026`, `quý 3/2026`. */
export function findQuarters(text: string): readonly FoundQuarter[] {
  return matchesOf(text, QUARTER).flatMap(({ 0: found, 1: name = '', 2: year, index: start }) => {
    const quarter = NUMBERS[name];
    return quarter ? [{ quarter, year: Number(year), start, end: start + found.length }] : [];
  });
}
