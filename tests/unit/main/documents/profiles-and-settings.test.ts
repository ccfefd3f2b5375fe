import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { toneStyleFor } from '#core/profile/tone-style.ts';
import {
  DEFAULT_SETTINGS,
  openProfilesAndSettings,
} from '#main/documents/profiles-and-settings.ts';
import { canMount, tempFolder, tinyVolume } from '#tests/support/temp-folder.ts';

function profile(id: string, label: string): OfficeProfile {
  return {
    id,
    label,
    system: 'party',
    parent: { name: 'TỈNH ỦY ĐỒNG THÁP', code: 'TU' },
    issuer: { name: 'ĐẢNG ỦY XÃ TÂN PHÚ', code: 'ĐU' },
    unit: '',
    place: 'Tân Phú',
    signers: [],
    recipients: [],
    archive: 'Lưu Văn phòng Đảng ủy',
    contact: '',
    overrides: {},
    toneStyle: null,
    bodies: [],
  };
}

test('the first start has the defaults and no profile', () => {
  const store = openProfilesAndSettings(path.join(tempFolder(), 'new'));
  expect(store.settings()).toEqual(DEFAULT_SETTINGS);
  expect(store.profiles()).toEqual([]);
  expect(store.setAside).toEqual([]);
});

test('what was saved is there at the next start', () => {
  const folder = tempFolder();
  const store = openProfilesAndSettings(folder);
  const dark = { ...DEFAULT_SETTINGS, theme: 'dark', zoomPercent: 150 } as const;
  expect(store.changeSettings(DEFAULT_SETTINGS, dark)).toEqual({ ok: true, value: {} });
  store.saveProfile(profile('a', 'Đảng ủy xã Tân Phú'));
  store.saveProfile(profile('b', 'Ban Tuyên giáo'));
  store.saveProfile(profile('a', 'Đảng ủy xã Tân Phú (mới)'));
  store.removeProfile('b');
  const next = openProfilesAndSettings(folder);
  expect(next.settings()).toEqual(dark);
  expect(next.profiles()).toEqual([profile('a', 'Đảng ủy xã Tân Phú (mới)')]);
});

test('a window that knew older settings takes back nothing that another one changed', () => {
  const store = openProfilesAndSettings(tempFolder());
  const known = store.settings();
  store.changeSettings(known, { ...known, activeProfile: 'a', author: 'Bình' });
  store.changeSettings(known, { ...known, zoomPercent: 150 });
  const both = { ...known, activeProfile: 'a', author: 'Bình', zoomPercent: 150 };
  expect(store.settings()).toEqual(both);
});

test('profiles of earlier versions leave tone marks to the user’s setting, which stays', () => {
  const folder = tempFolder();
  const { toneStyle: _toneStyle, ...earlier } = profile('a', 'Đảng ủy xã Tân Phú');
  writeFileSync(path.join(folder, 'profiles.json'), JSON.stringify({ value: [earlier] }));
  const stored = { ...DEFAULT_SETTINGS, toneStyle: 'new' };
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ value: stored }));
  const store = openProfilesAndSettings(folder);
  expect(store.profiles()).toEqual([profile('a', 'Đảng ủy xã Tân Phú')]);
  expect(store.settings().toneStyle).toBe('new');
  const [office = null] = store.profiles();
  expect(toneStyleFor(office, store.settings().toneStyle)).toBe('new');
  expect(store.setAside).toEqual([]);
});

test.each([
  ['cut off', '{"value": [{"id": "a", "la'],
  ['empty', ''],
  ['not an object', '42'],
  ['null', 'null'],
  ['of another shape', '{"value": [{"id": "a"}]}'],
])('a profiles file that is %s is put aside whole, the settings stay', (_how, text) => {
  const folder = tempFolder();
  const before = openProfilesAndSettings(folder);
  before.changeSettings(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, zoomPercent: 120 });
  writeFileSync(path.join(folder, 'profiles.json'), text);
  const store = openProfilesAndSettings(folder);
  expect(store.profiles()).toEqual([]);
  expect(store.settings().zoomPercent).toBe(120);
  expect(store.setAside).toHaveLength(1);
  expect(readFileSync(path.join(folder, store.setAside[0] ?? ''), 'utf8')).toBe(text);
  expect(openProfilesAndSettings(folder).setAside).toEqual([]);
});

test('profiles of an earlier version have no unit and no settings of their own', () => {
  const folder = tempFolder();
  const { unit: _, overrides: __, ...earlier } = profile('a', 'Đảng ủy xã Tân Phú');
  writeFileSync(path.join(folder, 'profiles.json'), JSON.stringify({ value: [earlier] }));
  const store = openProfilesAndSettings(folder);
  expect(store.setAside).toEqual([]);
  expect(store.profiles()).toEqual([profile('a', 'Đảng ủy xã Tân Phú')]);
});

test('settings of another version keep what still has a meaning', () => {
  const folder = tempFolder();
  const text = JSON.stringify({ value: { theme: 'light', voice: 'loud' } });
  writeFileSync(path.join(folder, 'settings.json'), text);
  const store = openProfilesAndSettings(folder);
  expect(store.settings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  expect(store.setAside).toEqual([]);
});

test('settings from before there was an author or marks in the preview have the defaults', () => {
  const folder = tempFolder();
  const { author: _author, previewMarks: _marks, checkLive: _live, ...older } = DEFAULT_SETTINGS;
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ value: older }));
  const store = openProfilesAndSettings(folder);
  expect(store.settings()).toEqual({ ...DEFAULT_SETTINGS, author: '', previewMarks: true });
  expect(store.setAside).toEqual([]);
});

test('dictionaries are kept apart from the settings; one that does not fit is put aside', () => {
  const folder = tempFolder();
  const words = { mine: ['dân vận khéo'], offices: { a: ['tân phú hưng'] } };
  const store = openProfilesAndSettings(folder);
  expect(store.dictionaries()).toEqual({ mine: [], offices: {} });
  expect(store.saveDictionaries(words)).toEqual({ ok: true, value: {} });
  store.changeSettings(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, zoomPercent: 120 });
  expect(openProfilesAndSettings(folder).dictionaries()).toEqual(words);
  const text = JSON.stringify({ value: { mine: 'dân vận khéo' } });
  writeFileSync(path.join(folder, 'dictionaries.json'), text);
  const next = openProfilesAndSettings(folder);
  expect(next.dictionaries()).toEqual({ mine: [], offices: {} });
  expect(next.settings().zoomPercent).toBe(120);
  expect(next.setAside[0]).toMatch(/^dictionaries\.hong-\d+\.json$/);
});

test('settings with a value that means nothing are put aside', () => {
  const folder = tempFolder();
  const text = JSON.stringify({ value: { zoomPercent: 'big' } });
  writeFileSync(path.join(folder, 'settings.json'), text);
  const store = openProfilesAndSettings(folder);
  expect(store.settings()).toEqual(DEFAULT_SETTINGS);
  expect(store.setAside[0]).toMatch(/^settings\.hong-\d+\.json$/);
  expect(readdirSync(folder)).toHaveLength(1);
});

test.skipIf(!canMount)('a settings folder that became read-only is a failure, no crash', () => {
  const { folder, makeReadOnly } = tinyVolume(64);
  const store = openProfilesAndSettings(folder);
  makeReadOnly();
  expect(store.changeSettings(DEFAULT_SETTINGS, DEFAULT_SETTINGS)).toMatchObject({
    ok: false,
    code: 'read-only',
  });
});
