import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { profileText } from '#renderer/text/profile.ts';

/** The office of somebody who fills the form in later: every field of a document stays empty. */
export function blankProfile(id: string): OfficeProfile {
  return {
    id,
    label: profileText.unnamed,
    system: 'party',
    parent: null,
    issuer: { name: '', code: '' },
    unit: '',
    place: '',
    signers: [],
    recipients: [],
    archive: '',
    contact: '',
    overrides: {},
    toneStyle: null,
    bodies: [],
  };
}

/** Whether the office has still to be filled in. */
export function isBlank({ issuer, place, signers }: OfficeProfile): boolean {
  return issuer.name === '' && place === '' && signers.length === 0;
}
