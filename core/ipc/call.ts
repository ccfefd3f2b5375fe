import type { z } from 'zod';

/** What one call takes, gives, and how it may fail. */
export type CallShape = {
  readonly request: z.ZodType;
  readonly response: z.ZodType;
  readonly failures: readonly string[];
};

/** Declares one call; types, preload, validation and test doubles follow from the entry. */
export function call<const Shape extends CallShape>(shape: Shape): Shape {
  return shape;
}

/** A failure is the world saying no. `detail` is for the log, never for the user. */
export type Failure<Code extends string> = {
  readonly ok: false;
  readonly code: Code;
  readonly detail?: string;
};

export type Result<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | Failure<Code>;

export type RequestOf<Shape extends CallShape> = Shape['request']['_zod']['input'];
export type ResponseOf<Shape extends CallShape> = Shape['response']['_zod']['output'];
export type ResultOf<Shape extends CallShape> = Result<
  ResponseOf<Shape>,
  Shape['failures'][number] | 'bug'
>;
