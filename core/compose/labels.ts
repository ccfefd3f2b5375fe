import { type Block, type Level, level } from '#core/model/block.ts';
import type { Numbering } from '#core/model/document.ts';
import { LABEL_WORDS, POINT_LETTERS } from '#core/standards/label-words.ts';

/** From the widest in; an item starts the count of every level after its own anew. */
const ORDER = level.options;

/** Chapters and articles are counted through the whole text, whatever part they stand in. */
const RUNNING: ReadonlySet<Level> = new Set(['chapter', 'article']);

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `n` (from 1) in Roman figures. */
export function romanNumeral(n: number): string {
  let rest = n;
  let figures = '';
  for (const [value, figure] of ROMAN) {
    while (rest >= value) {
      figures += figure;
      rest -= value;
    }
  }
  return figures;
}

/** The letter of point `n` (from 1); after the alphabet's end letters are doubled: aa, bb. */
export function pointLetter(n: number): string {
  const letters = [...POINT_LETTERS];
  const letter = letters[(n - 1) % letters.length] ?? '';
  return letter.repeat(Math.ceil(n / letters.length));
}

type Counts = Readonly<Record<Level, number>>;

const NONE = Object.fromEntries(ORDER.map((each) => [each, 0])) as Counts;

function counted(counts: Counts, at: Level): Counts {
  const next = { ...counts, [at]: counts[at] + 1 };
  for (const inner of ORDER.slice(ORDER.indexOf(at) + 1)) {
    if (!RUNNING.has(inner)) next[inner] = 0;
  }
  return next;
}

/** A level whose parent is absent counts as if under the parent's first. */
function decimalNumber(counts: Counts, levels: readonly Level[]): string {
  return levels.map((level) => Math.max(counts[level], 1)).join('.');
}

function labelOf(level: Level, counts: Counts, numbering: Numbering): string {
  const n = counts[level];
  switch (level) {
    case 'part':
    case 'chapter':
      return `${LABEL_WORDS[level]} ${romanNumeral(n)}`;
    case 'section':
    case 'subsection':
      return `${LABEL_WORDS[level]} ${n}`;
    case 'article':
      return `${LABEL_WORDS.article} ${n}.`;
    case 'roman':
      return romanNumeral(n) + numbering.roman;
    case 'arabic':
      return n + numbering.arabic;
    case 'decimal':
      return decimalNumber(counts, ['arabic', 'decimal']) + numbering.decimal;
    case 'subdecimal':
      return decimalNumber(counts, ['arabic', 'decimal', 'subdecimal']) + numbering.decimal;
    case 'letter':
      return pointLetter(n) + numbering.letter;
    case 'dash':
      return '-';
    case 'plus':
      return '+';
  }
}

/**
 * The label of every item of `body` by its level and place, with its separator (`I.`, `1.1.`,
 * `a)`, `-`, `Điều 1.`, `Chương I`), by the item's id. Items that stood in the source under another
 * label count like the rest: the map says what their place would give them.
 */
export function derivedLabels(
  body: readonly Block[],
  numbering: Numbering,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  let counts = NONE;
  for (const block of body) {
    if (block.kind !== 'item') continue;
    counts = counted(counts, block.level);
    labels.set(block.id, labelOf(block.level, counts, numbering));
  }
  return labels;
}
