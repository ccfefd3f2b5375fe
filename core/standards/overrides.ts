import { z } from 'zod';
import type { Clause, Figure } from './figure.ts';
import type { Standard } from './standard.ts';

/**
 * What an office sets otherwise than the pack: values by the path of their figure, such as
 * `body.signatureGapMm` or `styles.contact`. A value is held against its figure when it is applied.
 */
export const standardOverrides = z.record(z.string().max(100), z.unknown());

export type StandardOverrides = Readonly<z.infer<typeof standardOverrides>>;

/** A figure by its path in the pack. */
export type NamedFigure = {
  readonly path: string;
  readonly value: unknown;
  readonly clause: Clause;
};

type Entries = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFigure(value: unknown): value is Figure<unknown> {
  return isRecord(value) && 'value' in value && 'clause' in value;
}

function isRange(value: Entries): value is { min: number; max: number; usual: number } {
  return ['min', 'max', 'usual'].every((key) => typeof value[key] === 'number');
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

function haveSameKeys(a: Entries, b: Entries): boolean {
  const [ours, theirs] = [Object.keys(a).toSorted(), Object.keys(b).toSorted()];
  return ours.length === theirs.length && ours.every((key, index) => key === theirs[index]);
}

/** Whether `offered` could stand for `ours`: the same kinds of value at the same places. */
function hasShape(ours: unknown, offered: unknown): boolean {
  if (Array.isArray(ours)) {
    const [first] = ours as readonly unknown[];
    return Array.isArray(offered) && offered.every((each) => hasShape(first, each));
  }
  if (!isRecord(ours)) return ours === null || offered === null || typeof ours === typeof offered;
  if (!isRecord(offered) || !haveSameKeys(ours, offered)) return false;
  return Object.entries(ours).every(([key, each]) => hasShape(each, offered[key]));
}

function isWithin(ours: unknown, offered: unknown): boolean {
  if (!isRecord(ours)) return JSON.stringify(ours) === JSON.stringify(offered);
  if (!isRecord(offered) || !haveSameKeys(ours, offered)) return false;
  if (isRange(ours) && isRange(offered)) {
    const isSameRange = ours.min === offered.min && ours.max === offered.max;
    return isSameRange && offered.usual >= ours.min && offered.usual <= ours.max;
  }
  return Object.entries(ours).every(([key, each]) => isWithin(each, offered[key]));
}

/**
 * Whether an office may set this figure so: what is sure in the law moves only within its own
 * range, what is likely or unverified may be anything of its kind.
 */
export function isAllowed({ value, clause }: Figure<unknown>, offered: unknown): boolean {
  return clause.confidence === 'A' ? isWithin(value, offered) : hasShape(value, offered);
}

/** Whether `clause` gives a figure of `standard` that is not sure: one that an office may set. */
export function isForOffice(standard: Standard, clause: Clause): boolean {
  const { document, point, confidence } = clause;
  if (confidence === 'A') return false;
  return figuresIn(standard).some(
    (figure) =>
      figure.clause.document === document &&
      figure.clause.point === point &&
      figure.clause.confidence === confidence,
  );
}

function replaced(value: unknown, keys: readonly string[], offered: unknown): unknown {
  const [key, ...rest] = keys;
  if (isFigure(value)) {
    const isOwn = value.clause.confidence !== 'A';
    return { value: offered, clause: isOwn ? { ...value.clause, office: true } : value.clause };
  }
  if (!isRecord(value) || key === undefined) return value;
  return { ...value, [key]: replaced(value[key], rest, offered) };
}

/**
 * The pack as the office sets it. Settings that the law forbids, or that name no figure of this
 * pack, are left out; with none that count, the pack itself is returned.
 */
export function withOverrides(standard: Standard, overrides: StandardOverrides): Standard {
  const figures = new Map(figuresIn(standard).map((each) => [each.path, each]));
  return Object.entries(overrides).reduce<Standard>((current, [path, offered]) => {
    const figure = figures.get(path);
    if (!figure || !isAllowed(figure, offered)) return current;
    return replaced(current, path.split('.'), offered) as Standard;
  }, standard);
}
