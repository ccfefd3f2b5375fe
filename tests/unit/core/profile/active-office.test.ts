import { describe, expect, it } from 'vitest';
import {
  activeOffice,
  officeBodies,
  officeFor,
  officeOverrides,
  officeToneStyle,
} from '#core/profile/active-office.ts';
import { officeOf, settingOffice } from '#core/profile/office-of.ts';
import { officeProfile } from '#core/profile/office-profile.ts';
import { toneStyleFor } from '#core/profile/tone-style.ts';
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

describe('the office whose settings hold for a document', () => {
  const issuer = (name: string) => letter({ header: { issuer: { name, code: 'X' } } });
  const other = { ...partySampleProfile, id: 'khac', issuer: { name: 'ĐẢNG ỦY B', code: 'ĐU' } };
  const offices = { profiles: [partySampleProfile, other, stateSampleProfile], active: null };

  it('is the one that issues it, whatever one drafts for', () => {
    expect(settingOffice(issuer('ĐẢNG ỦY B'), offices)).toBe(other);
    const active = { ...offices, active: stateSampleProfile.id };
    expect(settingOffice(issuer('ĐẢNG ỦY B'), active)).toBe(other);
    expect(officeOf(issuer('ĐẢNG ỦY B'), active)).toBe(other);
  });

  it('is of several alike the one that is drafted for', () => {
    const copy = { ...other, id: 'ban-sao' };
    const two = { profiles: [...offices.profiles, copy], active: 'ban-sao' };
    expect(settingOffice(issuer('ĐẢNG ỦY B'), two)).toBe(copy);
    expect(settingOffice(issuer('ĐẢNG ỦY B'), { ...two, active: null })).toBe(other);
  });

  it('is for a body without a profile the one that is drafted for in its system', () => {
    const active = { ...offices, active: stateSampleProfile.id };
    expect(settingOffice(issuer('ĐẢNG ỦY C'), active)).toBe(partySampleProfile);
    expect(settingOffice(stateLetter(), { profiles: [other], active: null })).toBeNull();
  });

  it('is never of the other system, though it be called the same', () => {
    const state = { ...stateSampleProfile, issuer: { name: 'ĐẢNG ỦY B', code: 'ĐU' } };
    const found = settingOffice(issuer('ĐẢNG ỦY B'), { profiles: [state], active: null });
    expect(found).toBeNull();
  });
});

describe('how tone marks are set', () => {
  it('is said by the office, else by whoever writes; earlier profiles leave it', () => {
    expect(toneStyleFor({ toneStyle: 'new' }, 'old')).toBe('new');
    expect(toneStyleFor({ toneStyle: 'any' }, 'old')).toBeNull();
    expect(toneStyleFor({ toneStyle: null }, 'old')).toBe('old');
    expect(toneStyleFor(null, 'old')).toBe('old');
    const { toneStyle: _toneStyle, ...earlier } = stateSampleProfile;
    expect(officeProfile.parse(earlier).toneStyle).toBeNull();
    expect(officeProfile.safeParse({ ...earlier, toneStyle: 'both' }).success).toBe(false);
  });

  it('is settled for documents of the office’s system', () => {
    const office = { ...stateSampleProfile, toneStyle: 'new' } as const;
    expect(officeToneStyle(office, 'state')).toBe('new');
    expect(officeToneStyle(office, 'party')).toBeNull();
    expect(officeToneStyle(null, 'state')).toBeNull();
  });
});
