import { type Citation, findCitations } from '#core/text/citations.ts';
import { findDateRanges, findDates } from '#core/text/dates.ts';
import { type Passage, perPassage } from './passages.ts';

/** The words of a passage in small letters: for quick looks whether a phrase can stand there. */
export const smallLettersOf = perPassage(({ text }: Passage) => text.toLowerCase());

/** The mentions of documents in a passage; read once as long as its words stay. */
export const citationsIn = perPassage(({ text }: Passage) => findCitations(text));

/** Whether a passage mentions a document: a quick look for the rules that speak of mentions. */
export function hasCitations(passage: Passage): boolean {
  return citationsIn(passage).length > 0;
}

/** The dates of a passage. */
export const datesIn = perPassage(({ text }: Passage) => findDates(text));

/** Whether a passage holds a date: a quick look for the rules that speak of dates. */
export function hasDates(passage: Passage): boolean {
  return datesIn(passage).length > 0;
}

/** The periods (`từ … đến …`) of a passage. */
export const periodsIn = perPassage((passage: Passage) =>
  datesIn(passage).length > 1 ? findDateRanges(passage.text, datesIn(passage)) : [],
);

/** A mention with the passage in which it stands. */
export type Mention = { readonly passage: Passage; readonly citation: Citation };

const mentions = new WeakMap<readonly Passage[], readonly Mention[]>();

/** Every mention of a document in `passages`, in order; gathered once for each check. */
export function mentionsIn(passages: readonly Passage[]): readonly Mention[] {
  const known = mentions.get(passages);
  if (known) return known;
  const gathered: Mention[] = [];
  for (const passage of passages) {
    for (const citation of citationsIn(passage)) gathered.push({ passage, citation });
  }
  mentions.set(passages, gathered);
  return gathered;
}

/** What makes two mentions speak of one document: its type, number and codes. */
export function documentKey({ typeName, value, codes }: Citation): string {
  return `${typeName.text.toLowerCase()} ${value} ${codes.join('/')}`;
}
