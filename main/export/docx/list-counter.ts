/** How a level of a Word list writes its numbers. */
export type NumberFormat =
  | 'decimal'
  | 'decimalZero'
  | 'upperRoman'
  | 'lowerRoman'
  | 'upperLetter'
  | 'lowerLetter'
  | 'bullet'
  | 'none';

export type ListLevel = {
  readonly start: number;
  readonly format: NumberFormat;
  /** `%1.%2.`: each `%n` stands for the number of the n-th level, counted from 1. */
  readonly text: string;
  /** Counting starts anew after this level (from 0) or a wider one; null: after any wider one. */
  readonly restartAfter: number | null;
  /** Whether numbers of wider levels are written in Arabic figures here. */
  readonly legal: boolean;
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  let rest = Math.min(n, 3999);
  let figures = '';
  for (const [value, figure] of ROMAN) {
    while (rest >= value) {
      figures += figure;
      rest -= value;
    }
  }
  return figures;
}

/** a … z, then aa, bb …: as Word does it. */
function letter(n: number): string {
  const repeat = Math.min(Math.ceil(n / 26), 20);
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(repeat);
}

/** `n` as Word writes it in `format`; nothing below 1 but in figures. */
export function formatNumber(n: number, format: NumberFormat): string {
  if (format === 'bullet' || format === 'none') return '';
  if (format === 'decimal') return String(n);
  if (format === 'decimalZero') return String(n).padStart(2, '0');
  if (n < 1) return '';
  switch (format) {
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'lowerRoman':
      return roman(n);
    case 'upperLetter':
      return letter(n).toUpperCase();
    case 'lowerLetter':
      return letter(n);
  }
}

type Counts = readonly (number | null)[];

function restarts(level: ListLevel, index: number, after: number): boolean {
  if (after >= index || level.restartAfter === -1) return false;
  return level.restartAfter === null || after <= level.restartAfter;
}

/**
 * Counts a Word list: which label the next paragraph of a level gets. The reader computes labels
 * with it, and the writer foresees them, so that a number in Word is never other than on paper.
 */
export class ListCounter {
  #counts: Counts;
  readonly #levels: readonly (ListLevel | undefined)[];

  constructor(levels: readonly (ListLevel | undefined)[]) {
    this.#levels = levels;
    this.#counts = levels.map(() => null);
  }

  /** The label of the next paragraph at `index`, without counting it. */
  peek(index: number): string {
    return this.#label(index, this.#after(index));
  }

  /** Counts a paragraph at `index` and gives its label. */
  next(index: number): string {
    this.#counts = this.#after(index);
    return this.#label(index, this.#counts);
  }

  /** Whether a paragraph of this level was counted since it last started anew. */
  has(index: number): boolean {
    return (this.#counts[index] ?? null) !== null;
  }

  /** Makes `value` the number of the next paragraph at `index`. */
  startAt(index: number, value: number): void {
    this.#counts = this.#counts.map((count, at) => (at === index ? value - 1 : count));
  }

  #after(index: number): Counts {
    return this.#levels.map((level, at) => {
      const count = this.#counts[at] ?? null;
      if (at === index) return count === null ? (level?.start ?? 1) : count + 1;
      return level && restarts(level, at, index) ? null : count;
    });
  }

  #label(index: number, counts: Counts): string {
    const own = this.#levels[index];
    if (!own) return '';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const level = this.#levels[at];
      if (!level) return '';
      const format = own.legal && at !== index ? 'decimal' : level.format;
      return formatNumber(counts[at] ?? level.start, format);
    });
  }
}
