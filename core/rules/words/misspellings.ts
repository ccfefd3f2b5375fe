import type { System } from '#core/model/header.ts';
import type { Misspelling, MisspellingKind } from '#core/proofread/misspelling.ts';
import { proofread } from '#core/proofread/proofread.ts';
import type { TextContext } from '../define-rule.ts';
import { type Passage, perPassage } from '../passages.ts';

const LOST = '\ufffd';

/** Read once for all the rules that tell of it, as long as the words of the passage stay. */
const read: Readonly<Record<System, (passage: Passage) => readonly Misspelling[]>> = {
  party: perPassage(({ text }) => proofread(text, { system: 'party' })),
  state: perPassage(({ text, kind }) =>
    proofread(text, {
      system: 'state',
      isParagraph: kind === 'paragraph',
      isItem: kind === 'item',
    }),
  ),
};

/** Whether the proofreader finds anything in a passage: a quick look for the rules that tell of it. */
export function hasMisspellings(passage: Passage, { standard }: TextContext): boolean {
  return read[standard.system](passage).length > 0;
}

/** What the proofreader finds in a passage, of the kinds asked for, without the office's words. */
export function misspellingsIn(
  passage: Passage,
  { standard, dictionary }: TextContext,
  ...kinds: readonly MisspellingKind[]
): readonly Misspelling[] {
  const { text } = passage;
  return read[standard.system](passage).filter(
    ({ kind, found, start, end }) =>
      kinds.includes(kind) &&
      !dictionary.has(found.toLowerCase()) &&
      // A lost character is its own fault; what is left of the word tells nothing.
      text[end] !== LOST &&
      text[start - 1] !== LOST,
  );
}
