import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  addressOf,
  fileOf,
  lockOf,
  lockPath,
  parseLock,
  readLock,
} from '../../../scripts/set-up/debian-lock.mjs';
import { SYSTEM_PACKAGES } from '../../../scripts/set-up/package-names.mjs';

const RELEASES = ['debian-12-amd64', 'debian-13-amd64'];
const hash = (digit) => digit.repeat(64);
const uris = `'http://deb.debian.org/debian-security/pool/updates/main/x/xorg/xvfb_21.1.7-3%2bdeb12u13_amd64.deb' xvfb_2%3a21.1.7-3+deb12u13_amd64.deb 3000 SHA256:${hash('b')}
'http://deb.debian.org/debian/pool/main/a/adduser/adduser_3.134_all.deb' adduser_3.134_all.deb 100 SHA256:${hash('a')}
`;
const xvfb = {
  name: 'xvfb',
  version: '2:21.1.7-3+deb12u13',
  sha256: hash('b'),
  place: 'debian-security/pool/updates/main/x/xorg/xvfb_21.1.7-3+deb12u13_amd64.deb',
};

test('writes what apt-get tells and reads it back', () => {
  const lock = parseLock(lockOf('debian-12-amd64', '20261123T000000Z', uris));
  expect(lock.snapshot).toBe('20261123T000000Z');
  expect([...lock.pins.keys()]).toEqual(['adduser', 'xvfb']);
  expect(lock.pins.get('xvfb')).toEqual(xvfb);
});

test('writes nothing without a SHA-256 or from another archive', () => {
  const write = (text) => () => lockOf('debian-12-amd64', '20261123T000000Z', text);
  expect(write(uris.replaceAll('SHA256', 'MD5Sum'))).toThrow('no archive or SHA-256');
  expect(write(uris.replaceAll('/pool/', '/other/'))).toThrow('no archive or SHA-256');
});

test('tells the address of a file and the name under which apt keeps it', () => {
  expect(addressOf(xvfb, (archive) => `http://mirror/${archive}`)).toBe(
    'http://mirror/debian-security/pool/updates/main/x/xorg/xvfb_21.1.7-3%2Bdeb12u13_amd64.deb',
  );
  expect(fileOf(xvfb)).toBe('xvfb_2%3a21.1.7-3+deb12u13_amd64.deb');
});

test.each(RELEASES)('every line of the lock of %s pins a file by its hash', (release) => {
  const text = readFileSync(lockPath(release), 'utf8');
  const [, snapshot = '', ...rows] = text.trimEnd().split('\n');
  const row = /^[a-z0-9][a-z0-9+.-]+ [^ _]+ [0-9a-f]{64} debian(-security)?\/pool\/[^ ]+\.deb$/;
  expect(snapshot).toMatch(/^snapshot \d{8}T\d{6}Z$/);
  expect(rows.filter((line) => !row.test(line))).toEqual([]);
  const { pins } = readLock(release) ?? {};
  expect(pins.size).toBe(rows.length);
});

test.each(RELEASES)('the lock of %s holds all that set-up asks for', (release) => {
  const { pins } = readLock(release) ?? {};
  const missing = SYSTEM_PACKAGES.tests.filter(
    (entry) => !entry.split('/').some((name) => pins.has(name)),
  );
  expect(missing).toEqual([]);
});

test('a release without a lock has none', () => {
  expect(readLock('ubuntu-24.04-amd64')).toBe(undefined);
});
