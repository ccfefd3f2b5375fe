import { derivedLabels } from '#core/compose/labels.ts';
import { DEFAULT_NUMBERING } from '#core/model/blank-document.ts';
import type { Block, Item, Level } from '#core/model/block.ts';
import type { Numbering } from '#core/model/document.ts';

const KIND: Partial<Record<Level, keyof Numbering>> = {
  roman: 'roman',
  arabic: 'arabic',
  decimal: 'decimal',
  subdecimal: 'decimal',
  letter: 'letter',
};

type Marks = { readonly [Kind in keyof Numbering]: readonly Numbering[Kind][] };

/** The marks that a document's numbering can have, today's first. */
const MARKS: Marks = {
  roman: ['.', '-', ')', ''],
  arabic: ['.', '-', ')', ''],
  decimal: ['.', '-', ')', ''],
  letter: [')', '.', '-', ''],
};

/** An item as read: its label still whole, with the mark that follows the number. */
export type ReadItem = {
  readonly id: string;
  readonly level: Level;
  readonly label: string;
  readonly mark: string;
};

function commonest<Kind extends keyof Numbering>(
  kind: Kind,
  items: readonly ReadItem[],
): Numbering[Kind] {
  const own = items.filter(({ level, label }) => KIND[level] === kind && !label.startsWith('('));
  let best = DEFAULT_NUMBERING[kind];
  let most = 0;
  for (const mark of MARKS[kind]) {
    const count = own.filter((each) => each.mark === mark).length;
    if (count > most) {
      best = mark;
      most = count;
    }
  }
  return best;
}

/** How a source numbers itself: for each kind of number the mark that most of its labels have. */
export function numberingOf(items: readonly ReadItem[]): Numbering {
  return {
    roman: commonest('roman', items),
    arabic: commonest('arabic', items),
    decimal: commonest('decimal', items),
    letter: commonest('letter', items),
  };
}

function sameLabel(found: string, derived: string): boolean {
  return found === derived || found === derived.replace(/ /g, '');
}

/** The body with each label kept that is not the one that its level and place give. */
export function withOwnLabels(
  body: readonly Block[],
  items: readonly ReadItem[],
  numbering: Numbering,
): readonly Block[] {
  const derived = derivedLabels(body, numbering);
  // A tab within a label means a space; no field holds one.
  const found = new Map(items.map(({ id, label }) => [id, label.replace(/\s+/gu, ' ')]));
  return body.map((block): Block => {
    if (block.kind !== 'item') return block;
    const own = found.get(block.id) ?? '';
    const isRegular = sameLabel(own, derived.get(block.id) ?? '');
    return isRegular ? block : ({ ...block, label: own } satisfies Item);
  });
}
