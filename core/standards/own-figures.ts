import { type Clause, exactly, type Range } from './figure.ts';
import { figuresAndCodesIn, isRange, isRecord, type NamedFigure } from './named-figures.ts';
import { overrideKey, type StandardOverrides, withOverrides } from './overrides.ts';
import { isOwnValue, kindAt, modelOf, type OwnKind, type OwnValue } from './own-value.ts';
import type { Standard } from './standard.ts';

/** One place of a figure that an office may set, with the standard's value and the office's. */
export type OwnField = {
  /** The keys inside the figure's value; none where the value has no parts. */
  readonly inner: readonly string[];
  readonly kind: OwnKind;
  readonly standard: OwnValue;
  readonly chosen: OwnValue;
};

/** A figure that the law does not settle for sure, as an office has it. */
export type OwnFigure = {
  readonly path: string;
  /** As the pack has it. */
  readonly clause: Clause;
  readonly isOwn: boolean;
  /** Whether the whole may be left away, as a drawn frame may; and whether it is. */
  readonly mayBeAbsent: boolean;
  readonly isAbsent: boolean;
  readonly isAbsentInStandard: boolean;
  readonly fields: readonly OwnField[];
};

type Place = { readonly inner: readonly string[]; readonly model: unknown };

/** The places of a value that are set one by one. Of two columns the first leaves the other. */
function placesIn(model: unknown, inner: readonly string[]): readonly Place[] {
  const isColumns = Array.isArray(model) && typeof model[0] === 'number';
  if (isColumns) return [{ inner: [...inner, '0'], model: 0 }];
  if (isRange(model) || !isRecord(model)) return [{ inner, model }];
  return Object.entries(model).flatMap(([key, each]) => placesIn(each, [...inner, key]));
}

function valueIn(value: unknown, inner: readonly string[]): OwnValue {
  const found = inner.reduce<unknown>(
    (each, key) => (each === null ? null : (each as Readonly<Record<string, unknown>>)[key]),
    value,
  );
  return isRange(found) ? found.usual : (found as OwnValue);
}

/** Whether a figure's value has parts that only stand together. */
function isWhole(model: unknown): boolean {
  return isRecord(model) && !isRange(model);
}

function ownFigure({ path, value, clause }: NamedFigure, own: NamedFigure): OwnFigure {
  const { model, mayBeNone } = modelOf(path);
  const mayBeAbsent = mayBeNone && isWhole(model);
  const way = path.split('.');
  const isAbsent = mayBeAbsent && own.value === null;
  const fields = placesIn(model, []).map(({ inner, model: each }) => ({
    inner,
    kind: kindAt([...way, ...inner], each),
    standard: valueIn(value, inner),
    chosen: valueIn(own.value, inner),
  }));
  return {
    path,
    clause,
    isOwn: own.clause.office === true,
    mayBeAbsent,
    isAbsent,
    isAbsentInStandard: mayBeAbsent && value === null,
    fields: isAbsent ? [] : fields,
  };
}

/** Every figure of `standard` that an office may set by itself, as one with `overrides` has it. */
export function ownFigures(standard: Standard, overrides: StandardOverrides): readonly OwnFigure[] {
  const own = figuresAndCodesIn(withOverrides(standard, overrides));
  return figuresAndCodesIn(standard).flatMap((figure, index) => {
    const set = own[index];
    return figure.clause.confidence === 'A' || !set ? [] : [ownFigure(figure, set)];
  });
}

/** `overrides` in which the figure is the standard's again. */
export function withoutOwn(
  standard: Standard,
  overrides: StandardOverrides,
  path: string,
): StandardOverrides {
  const { [path]: _all, [overrideKey(standard, path)]: _one, ...others } = overrides;
  return others;
}

function pathValue(standard: Standard, path: string): unknown {
  return figuresAndCodesIn(standard).find((figure) => figure.path === path)?.value;
}

function settled(
  standard: Standard,
  overrides: StandardOverrides,
  path: string,
  value: unknown,
): StandardOverrides {
  if (!isOwnValue(path, value)) return overrides;
  const others = withoutOwn(standard, overrides, path);
  const isStandard = JSON.stringify(value) === JSON.stringify(pathValue(standard, path));
  return isStandard ? others : { ...others, [overrideKey(standard, path)]: value };
}

/** Within the standard's range its usual value moves; beyond it the office has one value. */
function movedRange(range: Range, usual: number): Range {
  return usual >= range.min && usual <= range.max ? { ...range, usual } : exactly(usual);
}

function written(
  value: unknown,
  base: unknown,
  inner: readonly string[],
  chosen: OwnValue,
): unknown {
  const [key, ...rest] = inner;
  if (isRange(base) && typeof chosen === 'number') return movedRange(base, chosen);
  if (key === undefined) return chosen;
  if (Array.isArray(base)) {
    const sum = base.reduce<number>((total, each) => total + Number(each), 0);
    return [chosen, sum - Number(chosen)];
  }
  const [record, model] = [value, base] as readonly Readonly<Record<string, unknown>>[];
  return { ...record, [key]: written(record?.[key], model?.[key], rest, chosen) };
}

/**
 * `overrides` with one place of the figure at `path` set for this pack. What may not stand there
 * leaves everything as it was; the standard's own value takes the setting back.
 */
export function withOwnField(
  standard: Standard,
  overrides: StandardOverrides,
  path: string,
  { inner, chosen }: { readonly inner: readonly string[]; readonly chosen: OwnValue },
): StandardOverrides {
  const { model } = modelOf(path);
  const ours = pathValue(standard, path) ?? model;
  const now = pathValue(withOverrides(standard, overrides), path) ?? model;
  return settled(standard, overrides, path, written(now, ours, inner, chosen));
}

/** `overrides` in which a figure that may be left away is there, as another pack has it, or is not. */
export function withOwnPresence(
  standard: Standard,
  overrides: StandardOverrides,
  path: string,
  isPresent: boolean,
): StandardOverrides {
  const present = pathValue(standard, path) ?? modelOf(path).model;
  return settled(standard, overrides, path, isPresent ? present : null);
}
