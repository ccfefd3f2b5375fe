import { z } from 'zod';
import type { Clause } from './figure.ts';
import {
  figuresAndCodesIn,
  isFigure,
  isRange,
  isRecord,
  isTypeEntry,
  type NamedFigure,
} from './named-figures.ts';
import { isOwnValue } from './own-value.ts';
import type { Standard } from './standard.ts';

/**
 * What an office sets otherwise than the pack: values by the path of their figure, such as
 * `body.signatureGapMm` or `styles.contact`; `hd05:body.signatureGapMm` is for that pack alone. A
 * value is held against its figure when it is applied.
 */
export const standardOverrides = z.record(z.string().max(100), z.unknown());

export type StandardOverrides = Readonly<z.infer<typeof standardOverrides>>;

/** The key by which an override is for one pack alone. */
export function overrideKey({ id }: Standard, path: string): string {
  return `${id}:${path}`;
}

/** Whether two ranges are one and the office's usual value lies in it; null for what is no range. */
function isWithinRange(ours: unknown, offered: unknown): boolean | null {
  if (!isRange(ours) || !isRange(offered)) return null;
  const isSameRange = ours.min === offered.min && ours.max === offered.max;
  return isSameRange && offered.usual >= ours.min && offered.usual <= ours.max;
}

function isWithin(ours: unknown, offered: unknown): boolean {
  if (!isRecord(ours)) return JSON.stringify(ours) === JSON.stringify(offered);
  if (!isRecord(offered)) return false;
  const keys = Object.keys(ours);
  const isAlike =
    Object.keys(offered).length === keys.length && keys.every((key) => key in offered);
  if (!isAlike) return false;
  return isWithinRange(ours, offered) ?? keys.every((key) => isWithin(ours[key], offered[key]));
}

/**
 * Whether an office may set this figure so: what is sure in the law moves only within its own
 * range, what is likely or unverified may be anything of its kind that a page can be set with.
 */
function isAllowed({ path, value, clause }: NamedFigure, offered: unknown): boolean {
  return clause.confidence === 'A' ? isWithin(value, offered) : isOwnValue(path, offered);
}

/** Whether `clause` gives a figure of `standard` that is not sure: one that an office may set. */
export function isForOffice(standard: Standard, clause: Clause): boolean {
  const { document, point, confidence } = clause;
  if (confidence === 'A') return false;
  return figuresAndCodesIn(standard).some(
    (figure) =>
      figure.clause.document === document &&
      figure.clause.point === point &&
      figure.clause.confidence === confidence,
  );
}

function asOwn(clause: Clause): Clause {
  return clause.confidence === 'A' ? clause : { ...clause, office: true };
}

function replaced(value: unknown, keys: readonly string[], offered: unknown): unknown {
  const [key, ...rest] = keys;
  if (isFigure(value)) return { value: offered, clause: asOwn(value.clause) };
  if (isTypeEntry(value)) return { ...value, code: offered, clause: asOwn(value.clause) };
  if (!isRecord(value) || key === undefined) return value;
  return { ...value, [key]: replaced(value[key], rest, offered) };
}

/** What is for every pack, then what is for this one alone, by path. */
function entriesFor(
  standard: Standard,
  overrides: StandardOverrides,
): readonly (readonly [path: string, offered: unknown])[] {
  const entries = Object.entries(overrides);
  const own = overrideKey(standard, '');
  return [
    ...entries.filter(([key]) => !key.includes(':')),
    ...entries
      .filter(([key]) => key.startsWith(own))
      .map(([key, offered]) => [key.slice(own.length), offered] as const),
  ];
}

/**
 * The pack as the office sets it. Settings that the law forbids, or that name no figure of this
 * pack, are left out; with none that count, the pack itself is returned.
 */
export function withOverrides(standard: Standard, overrides: StandardOverrides): Standard {
  const entries = entriesFor(standard, overrides);
  if (entries.length === 0) return standard;
  const figures = new Map(figuresAndCodesIn(standard).map((each) => [each.path, each]));
  return entries.reduce<Standard>((current, [path, offered]) => {
    const figure = figures.get(path);
    if (!figure || !isAllowed(figure, offered)) return current;
    return replaced(current, path.split('.'), offered) as Standard;
  }, standard);
}
