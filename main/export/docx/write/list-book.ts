import type { INumberingOptions } from 'docx';
import type { Label } from '#core/compose/composition.ts';
import type { Level } from '#core/model/block.ts';
import { ListCounter, type ListLevel } from '../list-counter.ts';
import { type LabelPattern, LIST_LEVELS, labelPattern } from './label-pattern.ts';

/** Where a numbered paragraph stands: a list of the file and a level in it. */
export type ListPlace = { readonly reference: string; readonly level: number };

type OpenList = {
  readonly reference: string;
  readonly levels: (ListLevel | undefined)[];
  /** Whether its labels stand on lines of their own. */
  readonly alone: boolean;
  readonly counter: ListCounter;
};

/** Levels whose number stands on a line of its own above the name; no space follows it. */
const STANDS_ALONE: ReadonlySet<Level> = new Set(['part', 'chapter', 'section', 'subsection']);

/** Word writes a b c d e …, the Vietnamese alphabet a b c d đ e: they agree so far. */
const SHARED_LETTERS = 'abcd';

/**
 * The labels of points that Word can number: those of every row a), b), … that stays within the
 * letters common to both alphabets. A longer row is printed as plain text from its first point.
 */
function countableLetters(labels: readonly Label[]): ReadonlySet<Label> {
  const rows: Label[][] = [];
  for (const label of labels) {
    if (label.level !== 'letter') continue;
    if (label.text.startsWith('a') || rows.length === 0) rows.push([]);
    rows.at(-1)?.push(label);
  }
  const within = (label: Label) => SHARED_LETTERS.includes(label.text.charAt(0));
  return new Set(rows.filter((row) => row.every(within)).flat());
}

function levelOf(pattern: LabelPattern, start: number): ListLevel {
  return { start, format: pattern.format, text: pattern.text, restartAfter: null, legal: false };
}

/**
 * The lists of one file. It hands a label to Word's own numbering only where Word will print
 * exactly that label; where the count jumps it opens another list; all else stays plain text.
 */
export class ListBook {
  readonly #lists: OpenList[] = [];
  readonly #current = new Map<readonly Level[], OpenList>();
  readonly #letters: ReadonlySet<Label>;

  /** @param labels - all numbered labels of the file, in the order of the pages */
  constructor(labels: readonly Label[]) {
    this.#letters = countableLetters(labels);
  }

  /**
   * The place of the next numbered label, or null if it has to be printed as plain text.
   *
   * @param isAlone - whether no words follow the label in its paragraph
   */
  place(label: Label, isAlone: boolean): ListPlace | null {
    if (isAlone !== STANDS_ALONE.has(label.level)) return null;
    const group = LIST_LEVELS.find((levels) => levels.includes(label.level));
    const pattern = labelPattern(label.text, label.level);
    if (!group || !pattern) return null;
    if (label.level === 'letter' && !this.#letters.has(label)) return null;
    const level = group.indexOf(label.level);
    const open = this.#current.get(group);
    if (open && this.#fits(open, level, pattern, label.text)) {
      open.counter.next(level);
      return { reference: open.reference, level };
    }
    if (label.level === 'decimal' || label.level === 'subdecimal') return null;
    return this.#open(group, level, pattern);
  }

  #fits(list: OpenList, level: number, pattern: LabelPattern, text: string): boolean {
    for (const [, digit] of pattern.text.matchAll(/%(\d)/g)) {
      const wider = Number(digit) - 1;
      // Word and LibreOffice disagree on what a level shows for a wider one not yet counted.
      if (wider !== level && !list.counter.has(wider)) return false;
    }
    // Numbers deeper than a level not yet counted make LibreOffice count that level unseen.
    const isDeeperFirst = list.levels.some((_, at) => at > level && list.counter.has(at));
    if (isDeeperFirst && !list.counter.has(level)) return false;
    list.levels[level] ??= levelOf(pattern, 1);
    return list.levels[level].text === pattern.text && list.counter.peek(level) === text;
  }

  #open(group: readonly Level[], level: number, pattern: LabelPattern): ListPlace {
    const reference = `vt-${this.#lists.length + 1}`;
    const levels: (ListLevel | undefined)[] = group.map(() => undefined);
    levels[level] = levelOf(pattern, pattern.ordinal);
    const alone = group.some((each) => STANDS_ALONE.has(each));
    const list = { reference, levels, alone, counter: new ListCounter(levels) };
    list.counter.next(level);
    this.#lists.push(list);
    this.#current.set(group, list);
    return { reference, level };
  }

  /** What the lists opened so far are to the file. Levels out of use are there, and silent. */
  definitions(): INumberingOptions {
    const config = this.#lists.map(({ reference, levels, alone }) => ({
      reference,
      levels: levels.map((level, index) => ({
        level: index,
        format: level?.format ?? ('none' as const),
        text: level?.text ?? '',
        start: level?.start ?? 1,
        suffix: level && !alone ? ('space' as const) : ('nothing' as const),
        alignment: 'left' as const,
      })),
    }));
    return { config };
  }
}
