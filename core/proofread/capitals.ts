import type { Clause } from '../standards/figure.ts';
import { slipAt } from './capital-contexts.ts';
import { innerCapital, strayBetween, strayCapital } from './capital-inner.ts';
import { nameAt } from './capital-names.ts';
import type { Slip } from './capital-spot.ts';
import type { Misspelling } from './misspelling.ts';
import { findSentenceStarts } from './sentence-starts.ts';
import type { Word } from './words.ts';

export type CapitalOptions = {
  readonly system?: 'party' | 'state' | undefined;
  /** Whether the text is a paragraph of its own, which begins as sentences do. */
  readonly isParagraph?: boolean | undefined;
  /** Whether it is an item of a list, which may be a piece of a sentence. */
  readonly isItem?: boolean | undefined;
};

/**
 * Capitals as far as they are certain: names in any document, the rest in the State's.
 *
 * @see NĐ30 Phụ lục II; which points are read stands in core/standards/capitals.ts
 */
export function findMissingCapitals(
  text: string,
  words: readonly Word[],
  { system = 'party', isParagraph = false, isItem = false }: CapitalOptions,
): Misspelling[] {
  const found: Misspelling[] = [];
  let readTo = 0;
  words.forEach((word, at) => {
    if (at < readTo) return;
    const name = nameAt(text, words, at, system);
    if (name) {
      readTo = at + name.length;
      const end = words[readTo - 1]?.end ?? word.end;
      const { clause } = name.of;
      const slip = { start: word.start, end, right: name.right, clause };
      if (!name.isRight) found.push(misspelling(text, slip, system));
    }
    const isOpen = system === 'state' && (name?.isRight ?? true);
    const slip = isOpen ? slipAt(text, words, at) : undefined;
    if (slip) found.push(misspelling(text, slip, system));
    const inner =
      isOpen && !slip
        ? (innerCapital(words, at) ?? strayCapital(words, at) ?? strayBetween(words, at))
        : undefined;
    if (inner) found.push(misspelling(text, inner, system));
  });
  const whole = found.filter((each) => !found.some((other) => isPartOf(each, other)));
  if (system !== 'state') return whole;
  const as = isParagraph ? 'paragraph' : isItem ? 'item' : 'piece';
  const starts = findSentenceStarts(text, words, as).filter(
    ({ start }) => !whole.some((each) => each.start <= start && start < each.end),
  );
  return [...whole, ...starts.map((slip) => misspelling(text, slip, system))];
}

/** Whether a longer finding says the same of a longer name. */
function isPartOf(one: Misspelling, other: Misspelling): boolean {
  const isInside = other.start <= one.start && one.end <= other.end;
  return isInside && other.end - other.start > one.end - one.start;
}

/** The annex binds the State; elsewhere it is usage. */
function clauseFor(
  clause: Clause | undefined,
  system: 'party' | 'state',
): { readonly clause?: Clause } {
  return system === 'state' && clause ? { clause } : {};
}

function misspelling(
  text: string,
  slip: Omit<Slip, 'clause'> & Partial<Slip>,
  system: 'party' | 'state',
): Misspelling {
  const { start, end, right, clause } = slip;
  const found = text.slice(start, end);
  return { start, end, kind: 'capital', found, suggestions: [right], ...clauseFor(clause, system) };
}
