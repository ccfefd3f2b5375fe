/**
 * How sure a figure is: A read in the text or in three sources, B in two, C in one or by analogy.
 * An office can override B and C.
 */
export type Confidence = 'A' | 'B' | 'C';

/** Where the law says it: the guideline's short name, its part and point. */
export type Clause = {
  readonly document: string;
  readonly point: string;
  readonly confidence: Confidence;
  /** The office has set the figure otherwise. */
  readonly office?: true;
};

/** A figure of the standard with the clause that gives it. */
export type Figure<Value> = { readonly value: Value; readonly clause: Clause };

/**
 * A figure of the look of a page that no clause gives, and why it is what it is. It bears no mark of
 * confidence: there is nothing in the law to be sure of, no rule holds a document against it, and no
 * office has to settle it.
 */
export type Unsaid = { readonly value: number; readonly unsaid: string };

/** From `min` to `max`, and what a new document takes. */
export type Range = { readonly min: number; readonly max: number; readonly usual: number };

/**
 * The clause as the law has it, for a rule that names it without holding anything against the
 * office's own figure.
 */
export function asInLaw({ office: _office, ...clause }: Clause): Clause {
  return clause;
}

/** A figure of our own, with its reason. */
export function unsaid(value: number, why: string): Unsaid {
  return { value, unsaid: why };
}

/** A range of one value. */
export function exactly(value: number): Range {
  return { min: value, max: value, usual: value };
}

/** A range of which new documents take `usual`. */
export function between(min: number, max: number, usual: number): Range {
  return { min, max, usual };
}

/** Marks a value with the point that gives it. */
export type FigureOf = <Value>(
  value: Value,
  point: string,
  confidence: Confidence,
) => Figure<Value>;

/** Writes figures of one guideline: `figure(20, 'II.1.2', 'A')`. */
export function figuresOf(document: string): FigureOf {
  return function figure<Value>(
    value: Value,
    point: string,
    confidence: Confidence,
  ): Figure<Value> {
    return { value, clause: { document, point, confidence } };
  };
}
