import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/paths.mjs';
import { agrees, leftOut } from '../../../scripts/set-up/npm-record.mjs';

const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
const compiler = 'node_modules/@myriaddreamin/typst-ts-node-compiler';
const windows = { os: 'win32', cpu: 'x64', libc: undefined };

/** What npm records on a machine: all that is for everybody, and what was made for the machine. */
function recordWithout(...places) {
  const packages = { ...lock.packages };
  for (const place of ['', ...places]) delete packages[place];
  return { packages };
}

test('agrees with a record of everything, also without the packages of other platforms', () => {
  expect(agrees(lock, recordWithout())).toBe(true);
  expect(agrees(lock, recordWithout(`${compiler}-darwin-x64`))).toBe(true);
});

test('does not agree with no record, a missing package or another hash', () => {
  expect(agrees(lock, undefined)).toBe(false);
  expect(agrees(lock, recordWithout(compiler))).toBe(false);
  const packages = { ...lock.packages, [compiler]: { ...lock.packages[compiler], integrity: '' } };
  expect(agrees(lock, { packages })).toBe(false);
});

test('names the package of this machine that npm left out without a word', () => {
  const record = recordWithout(`${compiler}-win32-x64-msvc`, `${compiler}-darwin-x64`);
  expect(leftOut(lock, record, windows)).toEqual([
    '@myriaddreamin/typst-ts-node-compiler-win32-x64-msvc@0.7.0',
  ]);
});

test('tells the C libraries of Linux apart', () => {
  const record = recordWithout(`${compiler}-linux-x64-gnu`);
  expect(leftOut(lock, record, { os: 'linux', cpu: 'x64', libc: 'musl' })).toEqual([]);
  expect(leftOut(lock, record, { os: 'linux', cpu: 'x64', libc: 'glibc' })).toHaveLength(1);
});
