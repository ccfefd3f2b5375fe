/** A point of NĐ30 Phụ lục II: what is asked by it, what is right, and what no machine can tell. */
export type CapitalPoint = {
  readonly point: string;
  readonly title: string;
  readonly rule?: 'unit-capitals';
  /** Sentences with one slip each: what is found, and what it should be. */
  readonly wrong: readonly (readonly [sentence: string, found: string, expected: string])[];
  /** Sentences that are as the annex wants them, or that it says nothing of. */
  readonly right: readonly string[];
  /** What is left to the reader, and why. */
  readonly open?: string;
};
