import type { Level } from '#core/model/block.ts';
import { LABEL_WORDS } from '#core/standards/label-words.ts';
import { type BlockShape, itemOf, PLAIN } from './nodes/block-shape.ts';

/** The levels through which Tab leads down and Shift+Tab up. */
const LADDER: readonly Level[] = [
  'roman',
  'arabic',
  'decimal',
  'subdecimal',
  'letter',
  'dash',
  'plus',
];

/** Levels that Tab passes over, because most texts do without them. */
const RARE: ReadonlySet<Level> = new Set(['subdecimal']);

const steps = LADDER.filter((level) => !RARE.has(level));

/** One level further in; a paragraph becomes an item of the level of those before it. */
export function deeper(shape: BlockShape, levelAbove: Level | null): BlockShape {
  if (shape.kind !== 'item') return itemOf(levelAbove ?? 'arabic');
  const next = steps[steps.indexOf(shape.level) + 1];
  if (steps.indexOf(shape.level) < 0) return shape.level === 'article' ? itemOf('arabic') : shape;
  return next ? itemOf(next) : shape;
}

/** One level further out; the widest becomes a paragraph. */
export function shallower(shape: BlockShape): BlockShape {
  if (shape.kind !== 'item') return shape.kind === 'basis' ? PLAIN : shape;
  const place = LADDER.indexOf(shape.level);
  const wider = LADDER.slice(0, Math.max(place, 0)).findLast((level) => !RARE.has(level));
  return wider ? itemOf(wider) : PLAIN;
}

/**
 * Where Enter on an empty item leads: out to the nearest wider level among those that stand
 * before it, or to a plain paragraph.
 */
export function stepOut(level: Level, levelsBefore: readonly Level[]): BlockShape {
  const order = LADDER.indexOf(level);
  const wider = levelsBefore.findLast((each) => {
    const place = LADDER.indexOf(each);
    return place >= 0 && place < order;
  });
  return wider ? itemOf(wider) : PLAIN;
}

const TYPED: readonly (readonly [RegExp, Level])[] = [
  [/^\d{1,2}\.\d{1,2}\.\d{1,2}[.)-]?$/u, 'subdecimal'],
  [/^\d{1,2}\.\d{1,2}[.)-]?$/u, 'decimal'],
  [/^\d{1,2}[.)-]$/u, 'arabic'],
  [/^[IVXL]{1,6}[.)-]$/u, 'roman'],
  [/^[a-zđ]\)$/u, 'letter'],
  [/^[-–]$/u, 'dash'],
  [/^\+$/u, 'plus'],
  [new RegExp(`^${LABEL_WORDS.article} \\d{1,3}[.:]$`, 'u'), 'article'],
  [new RegExp(`^${LABEL_WORDS.chapter} [IVXL\\d]{1,6}[.:]?$`, 'u'), 'chapter'],
];

/** The level that a label typed at the start of a line asks for, or null. */
export function levelOfTypedLabel(label: string): Level | null {
  return TYPED.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}
