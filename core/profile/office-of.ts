import type { OfficialDocument } from '#core/model/document.ts';
import { activeOffice, officeFor } from './active-office.ts';
import { type Dictionaries, wordsOf } from './dictionaries.ts';
import type { OfficeProfile } from './office-profile.ts';

/** Who works here: the offices on record, and the id of the one that is drafted for. */
export type Offices = {
  readonly profiles: readonly OfficeProfile[];
  readonly active: string | null;
};

/** The office on record that issues `document`; of several alike the one that is drafted for. */
function issuingOffice(
  { system, header: { issuer } }: OfficialDocument,
  { profiles, active }: Offices,
): OfficeProfile | undefined {
  const issuing = profiles.filter(
    (each) => each.system === system && issuer.name !== '' && each.issuer.name === issuer.name,
  );
  return issuing.find(({ id }) => id === active) ?? issuing[0];
}

/** The office that issues `document`, or else the one that is drafted for; null where there is none. */
export function officeOf(document: OfficialDocument, offices: Offices): OfficeProfile | null {
  return issuingOffice(document, offices) ?? activeOffice(offices.profiles, offices.active);
}

/**
 * The office whose settings hold for `document`: the one that issues it, or else the one that is
 * drafted for in its system. They are the office's, not the document's: who opens it elsewhere sees
 * it by the standard, or by the settings of that place.
 */
export function settingOffice(document: OfficialDocument, offices: Offices): OfficeProfile | null {
  const { profiles, active } = offices;
  return issuingOffice(document, offices) ?? officeFor(profiles, active, document.system);
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
