import { describe, expect, it } from 'vitest';
import {
  activeOffice,
  officeBodies,
  officeFor,
  officeOverrides,
} from '#core/profile/active-office.ts';
import { officeProfile } from '#core/profile/office-profile.ts';
import { standardFor } from '#core/standards/governing.ts';
import { standardOf } from '#core/standards/standard-of.ts';
import { partySampleProfile } from '#templates/sample-profile.ts';
import { stateSampleProfile } from '#templates/state-sample-profile.ts';
import { letter, stateLetter, TODAY } from '#tests/support/documents.ts';

const profiles = [partySampleProfile, stateSampleProfile];

describe('the office for which one drafts', () => {
  it('is the chosen one, else the first', () => {
    expect(activeOffice(profiles, 'mau-nha-nuoc')).toBe(stateSampleProfile);
    expect(activeOffice(profiles, 'xoa-roi')).toBe(partySampleProfile);
    expect(activeOffice([], null)).toBeNull();
  });

  it('is one of the document’s own system', () => {
    expect(officeFor(profiles, 'mau-dang', 'party')).toBe(partySampleProfile);
    expect(officeFor(profiles, 'mau-dang', 'state')).toBe(stateSampleProfile);
    expect(officeFor([partySampleProfile], null, 'state')).toBeNull();
  });

  it('sets figures for the documents of its own system only', () => {
    const overrides = { 'body.signatureGapMm': 25 };
    const office = { ...stateSampleProfile, overrides };
    const gap = (document: ReturnType<typeof letter>) =>
      standardOf(document, TODAY, officeOverrides(office, document.system)).body.signatureGapMm;
    expect(gap(stateLetter()).value).toBe(25);
    expect(gap(letter())).toBe(standardFor(letter(), TODAY).body.signatureGapMm);
    expect(officeOverrides(null, 'state')).toEqual({});
  });

  it('gets the same standard each time, and the pack itself where it sets nothing', () => {
    const overrides = { 'body.signatureGapMm': 25 };
    const once = standardOf(stateLetter(), TODAY, overrides);
    expect(standardOf(stateLetter(), TODAY, overrides)).toBe(once);
    expect(standardOf(letter(), TODAY, {})).toBe(standardFor(letter(), TODAY));
  });
});

describe('bodies of the office’s own', () => {
  it('count for documents of its system, and none in profiles of earlier versions', () => {
    const bodies = [{ name: 'BAN QUẢN LÝ DỰ ÁN', code: 'BQLDA' }];
    const office = { ...stateSampleProfile, bodies };
    expect(officeBodies(office, 'state')).toBe(bodies);
    expect(officeBodies(office, 'party')).toEqual([]);
    expect(officeBodies(null, 'state')).toEqual([]);
    const { bodies: _bodies, ...earlier } = stateSampleProfile;
    expect(officeProfile.parse(earlier).bodies).toEqual([]);
  });
});
