import type { OfficeProfile } from '#core/profile/office-profile.ts';

/** An office of which nothing is known yet. */
export function blankProfile(id: string): OfficeProfile {
  return {
    id,
    label: '-',
    system: 'party',
    parent: null,
    issuer: { name: '', code: '' },
    place: '',
    signers: [],
    recipients: [],
    archive: '',
    contact: '',
  };
}
