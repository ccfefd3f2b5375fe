import type { Item, Level } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import { plainText } from '#core/model/text.ts';
import { bareLabel, labelMark, labelOrdinal } from '#core/text/label-ordinals.ts';
import type { RuleContext } from '../define-rule.ts';

/** Why a label of the source is not the one that its place would give. */
export type LabelFault = {
  readonly item: Item;
  /** `mark`: none behind the number; `style`: another one; `sequence`: another number. */
  readonly kind: 'mark' | 'style' | 'sequence';
  readonly found: string;
  readonly expected: string;
  /** Lets this label, and those after it that only follow its count, be derived. */
  readonly fix: readonly Edit[];
};

const FEW_WORDS = 3;
const LONGEST_HEADING = 80;

/** The label with enough of what follows to be known again. */
function withWords(label: string, { title, runs }: Item): string {
  const text = plainText(runs);
  const isShort = title && text.length <= LONGEST_HEADING;
  return `${label} ${isShort ? text : text.split(' ', FEW_WORDS).join(' ')}`.trim();
}

function derive({ id }: Item): Edit {
  return { op: 'set', path: ['body', id, 'label'], value: null };
}

function kindOf(label: string, derived: string): LabelFault['kind'] {
  if (bareLabel(label) !== bareLabel(derived)) return 'sequence';
  return labelMark(label) === '' ? 'mark' : 'style';
}

/** How far the number of `label` is from the one that its place gives. */
function shiftOf(label: string, derived: string, level: Level): number {
  const stands = labelOrdinal(label, level);
  const due = labelOrdinal(derived, level);
  return stands === null || due === null ? 0 : stands - due;
}

/**
 * The labels of `document` that are not the derived ones. A leap in the count is told once, where
 * it happens: what follows it in order is mended with it.
 */
export function labelFaults(
  document: OfficialDocument,
  { labels }: RuleContext,
): readonly LabelFault[] {
  if (!document.body.some((block) => block.kind === 'item' && block.label !== null)) return [];
  const faults: LabelFault[] = [];
  const leaps = new Map<Level, { readonly shift: number; readonly edits: Edit[] }>();
  for (const block of document.body) {
    if (block.kind !== 'item') continue;
    const derived = labels().get(block.id) ?? '';
    const label = block.label;
    if (label === null || label.trim() === derived) {
      leaps.delete(block.level);
      continue;
    }
    const kind = kindOf(label, derived);
    const shift = shiftOf(label, derived, block.level);
    const leap = leaps.get(block.level);
    if (kind === 'sequence' && shift !== 0 && leap?.shift === shift) {
      leap.edits.push(derive(block));
      continue;
    }
    const edits = [derive(block)];
    if (kind === 'sequence') leaps.set(block.level, { shift, edits });
    const found = withWords(label, block);
    faults.push({ item: block, kind, found, expected: withWords(derived, block), fix: edits });
  }
  return faults;
}
