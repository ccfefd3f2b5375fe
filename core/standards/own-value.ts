import { numbering } from '#core/model/document.ts';
import { lineText } from '#core/model/text.ts';
import { STANDARDS } from './governing.ts';
import { figuresAndCodesIn, isRange, isRecord } from './named-figures.ts';

export type OwnUnit = 'mm' | 'pt';

/** What an office may write at one place of a figure that the law does not settle for sure. */
export type OwnKind =
  | {
      readonly kind: 'number';
      readonly unit: OwnUnit;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly mayBeNone: boolean;
    }
  | {
      readonly kind: 'text';
      /** What is filled in later, `{n}`: what must be kept, and what may. */
      readonly needed: readonly string[];
      readonly known: readonly string[];
      readonly most: number;
      readonly mayBeNone: boolean;
      /** Words that others follow: they end with a space. */
      readonly isPrefix: boolean;
    }
  | { readonly kind: 'code' }
  | { readonly kind: 'marks' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly options: readonly string[] };

export type OwnValue = string | number | boolean | null | readonly string[];

/** Why something cannot stand there. */
export type OwnFault = 'kind' | 'empty' | 'range' | 'long' | 'tokens' | 'code' | 'marks';

type Bounds = { readonly min: number; readonly max: number; readonly step: number };

/** What the page can be set with; not the law's, which leaves these open. */
const BOUNDS: Readonly<Record<string, Bounds>> = {
  sizePt: { min: 6, max: 30, step: 0.5 },
  letterSubjectGapPt: { min: 0, max: 30, step: 1 },
  signatureGapMm: { min: 10, max: 150, step: 1 },
  pageNumberFromTopMm: { min: 5, max: 20, step: 1 },
  columnsMm: { min: 40, max: 125, step: 1 },
  heightMm: { min: 5, max: 20, step: 0.5 },
  widthsMm: { min: 10, max: 80, step: 1 },
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  align: ['left', 'center', 'right', 'justify'],
  ink: ['red', 'black'],
  contactPlace: ['text-foot', 'lower-margin'],
  circulationPlace: ['upper-margin', 'below-date'],
  ...Object.fromEntries(
    Object.entries(numbering.shape).map(([level, { options }]) => [
      `wording.numbering.${level}`,
      options,
    ]),
  ),
};

/** Without these a mark would not say what it is there for. */
const NEEDED: readonly string[] = ['typist', 'n'];
const LONGEST = 60;
const LONGEST_FILLED = 200;
const LONGEST_CODE = 10;

/** The names in braces, in their order: `{n}` is `n`. */
export function tokensOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{(\w+)\}/gu), ([, token]) => token ?? '');
}

type Model = { readonly model: unknown; readonly mayBeNone: boolean };

/** For each path a value that is there in one of the packs, and whether one has none. */
const MODELS: ReadonlyMap<string, Model> = STANDARDS.flatMap(figuresAndCodesIn).reduce(
  (models, { path, value }) => {
    const before = models.get(path) ?? { model: null, mayBeNone: false };
    const mayBeNone = before.mayBeNone || value === null;
    return models.set(path, { model: before.model ?? value, mayBeNone });
  },
  new Map<string, Model>(),
);

/** A value that could stand where a pack may have none. */
export function modelOf(path: string): Model {
  return MODELS.get(path) ?? { model: null, mayBeNone: false };
}

function textKind(way: readonly string[], model: unknown, mayBeNone: boolean): OwnKind {
  const known = typeof model === 'string' ? tokensOf(model) : [];
  return {
    kind: 'text',
    known,
    needed: known.filter((token) => NEEDED.includes(token)),
    most: known.length > 0 ? LONGEST_FILLED : LONGEST,
    mayBeNone,
    isPrefix: way.at(-1)?.endsWith('Prefix') ?? false,
  };
}

/**
 * What may stand at a place: `way` is the path of the figure and the keys inside it, `model` a value
 * of that place.
 */
export function kindAt(way: readonly string[], model: unknown): OwnKind {
  if (way[0] === 'types') return { kind: 'code' };
  if (Array.isArray(model)) return { kind: 'marks' };
  const options = CHOICES[way.join('.')] ?? CHOICES[way.at(-1) ?? ''];
  if (options) return { kind: 'choice', options };
  if (typeof model === 'boolean') return { kind: 'flag' };
  const measure = way.findLast((key) => /(?:Mm|Pt)$/u.test(key));
  const bounds = measure === undefined ? undefined : BOUNDS[measure];
  if (measure === undefined || !bounds) {
    return textKind(way, model, modelOf(way.join('.')).mayBeNone);
  }
  const unit = measure.endsWith('Mm') ? 'mm' : 'pt';
  return { kind: 'number', unit, ...bounds, mayBeNone: model === null };
}

function textFault(kind: OwnKind & { kind: 'text' }, value: unknown): OwnFault | null {
  if (value === null) return kind.mayBeNone ? null : 'empty';
  if (typeof value !== 'string' || !lineText.safeParse(value).success) return 'kind';
  if (value.trim() === '') return 'empty';
  if (value.length > kind.most) return 'long';
  if (kind.isPrefix !== value.endsWith(' ')) return 'kind';
  const tokens = tokensOf(value);
  const bare = value.replace(/\{\w+\}/gu, '');
  const areKept = kind.needed.every((token) => tokens.includes(token));
  const areKnown = tokens.every((token) => kind.known.includes(token));
  const areSingle = new Set(tokens).size === tokens.length;
  return areKept && areKnown && areSingle && !/[{}]/u.test(bare) ? null : 'tokens';
}

function areMarks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((mark) => typeof mark === 'string' && /^[^\s\p{L}\p{N}]{1,3}$/u.test(mark))
  );
}

/** Why `value` cannot stand at a place of that kind; null where it can. */
export function faultOf(kind: OwnKind, value: unknown): OwnFault | null {
  switch (kind.kind) {
    case 'number':
      if (value === null) return kind.mayBeNone ? null : 'empty';
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'kind';
      return value >= kind.min && value <= kind.max ? null : 'range';
    case 'text':
      return textFault(kind, value);
    case 'code': {
      const isCode = typeof value === 'string' && /^\p{L}+$/u.test(value);
      return value === null || (isCode && value.length <= LONGEST_CODE) ? null : 'code';
    }
    case 'marks':
      return areMarks(value) ? null : 'marks';
    case 'flag':
      return typeof value === 'boolean' ? null : 'kind';
    case 'choice':
      return typeof value === 'string' && kind.options.includes(value) ? null : 'kind';
  }
}

function isTuple(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}

function fits(way: readonly string[], model: unknown, offered: unknown): boolean {
  if (isRange(model)) {
    if (!isRange(offered) || !(offered.min <= offered.usual && offered.usual <= offered.max))
      return false;
    const kind = kindAt(way, model);
    return [offered.min, offered.max].every((each) => faultOf(kind, each) === null);
  }
  if (isTuple(model)) {
    const isAlike = isTuple(offered) && offered.length === model.length;
    return isAlike && offered.every((each) => faultOf(kindAt(way, 0), each) === null);
  }
  if (!isRecord(model)) return faultOf(kindAt(way, model), offered) === null;
  if (!isRecord(offered)) return false;
  const keys = Object.keys(model);
  return (
    Object.keys(offered).length === keys.length &&
    keys.every((key) => key in offered && fits([...way, key], model[key], offered[key]))
  );
}

/** Whether an office may set the figure at `path`, which the law does not settle, to `offered`. */
export function isOwnValue(path: string, offered: unknown): boolean {
  const { model, mayBeNone } = modelOf(path);
  const way = path.split('.');
  if (offered === null) return mayBeNone || kindAt(way, model).kind === 'code';
  return fits(way, model, offered);
}
