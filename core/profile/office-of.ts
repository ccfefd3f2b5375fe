import type { OfficialDocument } from '#core/model/document.ts';
import { activeOffice } from './active-office.ts';
import { type Dictionaries, wordsOf } from './dictionaries.ts';
import type { OfficeProfile } from './office-profile.ts';

/** Who works here: the offices on record, and the id of the one that is drafted for. */
export type Offices = {
  readonly profiles: readonly OfficeProfile[];
  readonly active: string | null;
};

/** The office that issues `document`, or else the one that is drafted for; null where there is none. */
export function officeOf(
  { header }: OfficialDocument,
  { profiles, active }: Offices,
): OfficeProfile | null {
  const issuing = profiles.find(({ issuer }) => issuer.name === header.issuer.name);
  return issuing ?? activeOffice(profiles, active);
}

/** The words that are right in `document`: the person's own, then its office's. */
export function dictionaryLists(
  document: OfficialDocument,
  offices: Offices,
  dictionaries: Dictionaries,
): readonly [mine: readonly string[], theirs: readonly string[]] {
  const office = officeOf(document, offices);
  return [dictionaries.mine, wordsOf(dictionaries, office?.id ?? '')];
}
