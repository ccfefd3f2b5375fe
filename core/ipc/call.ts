import type { z } from 'zod';
import type { Immutable } from '#core/model/immutable.ts';

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

/** What a caller may send; frozen data is welcome. */
export type RequestOf<Shape extends CallShape> = Immutable<z.input<Shape['request']>>;
export type ResponseOf<Shape extends CallShape> = z.output<Shape['response']>;
export type FailureOf<Shape extends CallShape> = Shape['failures'][number];
/** What a caller gets. A `bug` was logged on the desktop side; there is nothing to be done here. */
export type ResultOf<Shape extends CallShape> = Result<ResponseOf<Shape>, FailureOf<Shape> | 'bug'>;
