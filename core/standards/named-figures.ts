import type { Clause, Figure, Range } from './figure.ts';
import type { Standard, TypeEntry } from './standard.ts';

/** A figure by its path in the pack. */
export type NamedFigure = {
  readonly path: string;
  readonly value: unknown;
  readonly clause: Clause;
};

type Entries = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isFigure(value: unknown): value is Figure<unknown> {
  return isRecord(value) && 'value' in value && 'clause' in value;
}

export function isTypeEntry(value: unknown): value is TypeEntry {
  return isRecord(value) && 'code' in value && 'clause' in value;
}

export function isRange(value: unknown): value is Range {
  return isRecord(value) && ['min', 'max', 'usual'].every((key) => typeof value[key] === 'number');
}

function namedFigures(value: unknown, path: string): readonly NamedFigure[] {
  if (isFigure(value)) return [{ path, value: value.value, clause: value.clause }];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    namedFigures(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Every figure of a pack by its path. */
export function figuresIn(standard: Standard): readonly NamedFigure[] {
  return namedFigures(standard, '');
}

/** The same and, by the path of their type, the codes that types of document have in the number. */
export function figuresAndCodesIn(standard: Standard): readonly NamedFigure[] {
  const codes = Object.entries(standard.types).map(([type, { code, clause }]) => ({
    path: `types.${type}`,
    value: code,
    clause,
  }));
  return [...figuresIn(standard), ...codes];
}
