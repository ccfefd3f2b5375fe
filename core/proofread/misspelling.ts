import type { Clause } from '../standards/figure.ts';

export type MisspellingKind =
  | 'not-a-syllable'
  | 'confusion'
  | 'unlikely-pair'
  | 'doubled-word'
  | 'tone-style-mixed'
  | 'capital'
  | 'spacing';

/** One place that reads wrong. Plain data: what it means to the user is the caller's. */
export interface Misspelling {
  /** UTF-16 offsets into the text given; `text.slice(start, end) === found`. */
  readonly start: number;
  readonly end: number;
  readonly kind: MisspellingKind;
  readonly found: string;
  /** Best first, in the letter case of `found`; empty when nothing sensible is near. */
  readonly suggestions: readonly string[];
  /** The point of the law that asks for it, where one does. */
  readonly clause?: Clause;
}
