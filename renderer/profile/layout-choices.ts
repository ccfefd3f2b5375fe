import { figuresIn } from '#core/standards/named-figures.ts';
import { type StandardOverrides, withOverrides } from '#core/standards/overrides.ts';
import type { Standard } from '#core/standards/standard.ts';

/** One measure that the law gives as a range, of which the office settles the usual value. */
export type LayoutChoice = {
  readonly id: 'bodySize' | 'lineSpacing' | 'paragraphGap' | MarginId;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the standard takes by itself, and what this office takes. */
  readonly usual: number;
  readonly chosen: number;
  readonly unit: 'pt' | 'mm' | 'times';
};

type MarginId = 'marginTop' | 'marginBottom' | 'marginLeft' | 'marginRight';
type Value = Readonly<Record<string, unknown>>;

/** Where each choice stands: the path of its figure, and the way to its range inside. */
function placesOf(standard: Standard) {
  const spacing = standard.body.lineSpacing.value;
  const exact = spacing.rule === 'exactly';
  const margin = (side: string) => ({
    path: 'page.marginsMm',
    inner: [side],
    step: 1,
    unit: 'mm' as const,
  });
  return {
    bodySize: { path: 'styles.body', inner: ['sizePt'], step: 0.5, unit: 'pt' },
    lineSpacing: {
      path: 'body.lineSpacing',
      inner: [exact ? 'pt' : 'times'],
      step: exact ? 1 : 0.05,
      unit: exact ? 'pt' : 'times',
    },
    paragraphGap: { path: 'body.paragraphGapPt', inner: [], step: 1, unit: 'pt' },
    marginTop: margin('top'),
    marginBottom: margin('bottom'),
    marginLeft: margin('left'),
    marginRight: margin('right'),
  } as const;
}

function figureValue(standard: Standard, path: string): Value {
  return figuresIn(standard).find((each) => each.path === path)?.value as Value;
}

function rangeIn(value: Value, inner: readonly string[]) {
  const found = inner.reduce<unknown>((each, key) => (each as Value)[key], value);
  return found as { readonly min: number; readonly max: number; readonly usual: number };
}

/** The measures that `standard` leaves open, as an office with `overrides` takes them. */
export function layoutChoices(
  standard: Standard,
  overrides: StandardOverrides,
): readonly LayoutChoice[] {
  const own = withOverrides(standard, overrides);
  return Object.entries(placesOf(standard)).flatMap(([id, { path, inner, step, unit }]) => {
    const { min, max, usual } = rangeIn(figureValue(standard, path), inner);
    const chosen = rangeIn(figureValue(own, path), inner).usual;
    const choice = { id: id as LayoutChoice['id'], min, max, step, usual, chosen, unit };
    return min === max ? [] : [choice];
  });
}

function written(value: Value, inner: readonly string[], usual: number): Value {
  const [key, ...rest] = inner;
  if (key === undefined) return { ...value, usual };
  return { ...value, [key]: written(value[key] as Value, rest, usual) };
}

/**
 * `overrides` with one measure settled; null takes the standard's own. A value that the law does
 * not allow leaves everything as it was.
 */
export function withLayoutChoice(
  standard: Standard,
  overrides: StandardOverrides,
  id: LayoutChoice['id'],
  chosen: number | null,
): StandardOverrides {
  const { path, inner } = placesOf(standard)[id];
  const ours = figureValue(standard, path);
  const { min, max, usual } = rangeIn(ours, inner);
  const next = chosen ?? usual;
  if (!(next >= min && next <= max)) return overrides;
  const value = written(figureValue(withOverrides(standard, overrides), path), inner, next);
  const { [path]: _before, ...others } = overrides;
  return JSON.stringify(value) === JSON.stringify(ours) ? others : { ...others, [path]: value };
}
