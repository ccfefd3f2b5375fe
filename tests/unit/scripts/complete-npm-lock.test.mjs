import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/paths.mjs';
import { completeNpmLock } from '../../../scripts/lock/complete-npm-lock.mjs';
import { KNOWN_HASHES, knownHash } from '../../../scripts/lock/known-hashes.mjs';

const parent = {
  version: '2.0.0',
  integrity: 'sha512-parent',
  dev: true,
  optionalDependencies: { '@a/b-linux-arm64-musl': '2.0.0' },
};
const lock = { name: 'x', packages: { '': {}, 'node_modules/b': parent } };

test('adds what npm left out, for its platform and with its hash, in order', () => {
  const result = completeNpmLock(lock, (name, version) => `hash of ${name} ${version}`);
  expect(result.added).toEqual(['@a/b-linux-arm64-musl']);
  expect(result.unknown).toEqual([]);
  expect(Object.entries(result.lock.packages)).toEqual([
    ['', {}],
    [
      'node_modules/@a/b-linux-arm64-musl',
      {
        version: '2.0.0',
        integrity: 'hash of @a/b-linux-arm64-musl 2.0.0',
        cpu: ['arm64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    ],
    ['node_modules/b', parent],
  ]);
});

test('fills in a hash that is missing, also below another package', () => {
  const packages = { '': {}, 'node_modules/b/node_modules/@a/c': { version: '1.0.0' } };
  const asked = [];
  const { lock: filled } = completeNpmLock({ packages }, (...words) => {
    asked.push(words);
    return 'sha512-c';
  });
  expect(asked).toEqual([['@a/c', '1.0.0']]);
  expect(filled.packages['node_modules/b/node_modules/@a/c'].integrity).toBe('sha512-c');
});

test('names what nobody knows a hash of', () => {
  expect(completeNpmLock(lock, () => undefined).unknown).toEqual(['@a/b-linux-arm64-musl@2.0.0']);
});

test('refuses a range', () => {
  const loose = { ...parent, optionalDependencies: { '@a/b-linux-x64': '^2.0.0' } };
  const packages = { '': {}, 'node_modules/b': loose };
  expect(() => completeNpmLock({ packages }, () => 'sha512-b')).toThrow('no exact version');
});

test('every hash known by hand stands in package-lock.json, also those npm itself wrote', () => {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
  const names = Object.entries(KNOWN_HASHES).flatMap(([pattern, hashes]) =>
    Object.keys(hashes).map((platform) => pattern.replace('*', platform)),
  );
  for (const id of names) {
    const [, name = '', version = ''] = /^(.+)@([^@]+)$/.exec(id) ?? [];
    expect(packages[`node_modules/${name}`]).toMatchObject({
      version,
      integrity: knownHash(name, version),
    });
  }
  expect(names).toHaveLength(17);
});
