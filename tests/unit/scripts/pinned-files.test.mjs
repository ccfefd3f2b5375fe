import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchPinned } from '../../../scripts/set-up/pinned-files.mjs';

let root;
let asked;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'van-thu-pins-'));
  asked = [];
});
afterEach(() => rmSync(root, { recursive: true }));

/** A package whose pinned content is its own name. */
function pinOf(name, archive = 'debian') {
  const sha256 = createHash('sha256').update(name).digest('hex');
  return { name, version: '1:2', sha256, place: `${archive}/pool/${name}_2_all.deb` };
}

function put(place, content) {
  const file = path.join(root, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Downloads out of folders, as apt does from servers: what is not there is left out. */
function download(files) {
  asked.push(files.map(({ address }) => path.relative(root, address)));
  for (const { address, target } of files) if (existsSync(address)) copyFileSync(address, target);
}

async function fetched(...pins) {
  const from = {
    bases: { debian: path.join(root, 'mirror'), 'debian-security': path.join(root, 'security') },
    snapshots: path.join(root, 'snapshots'),
    snapshot: '20261123T000000Z',
  };
  const files = await fetchPinned(pins, from, path.join(root, 'got'), download);
  return Object.fromEntries([...files].map(([name, file]) => [name, path.relative(root, file)]));
}

test('takes what the mirrors of both archives have, and asks no further', async () => {
  put('mirror/pool/a_2_all.deb', 'a');
  put('security/pool/b_2_all.deb', 'b');
  expect(await fetched(pinOf('a'), pinOf('b', 'debian-security'))).toEqual({
    a: 'got/a_1%3a2_all.deb',
    b: 'got/b_1%3a2_all.deb',
  });
  expect(asked).toEqual([['mirror/pool/a_2_all.deb', 'security/pool/b_2_all.deb']]);
});

test('takes from the snapshots what the mirror no longer has', async () => {
  put('mirror/pool/a_2_all.deb', 'a');
  for (const name of ['b', 'c']) {
    put(`snapshots/debian/20261123T000000Z/pool/${name}_2_all.deb`, name);
  }
  expect(Object.keys(await fetched(pinOf('a'), pinOf('b'), pinOf('c')))).toEqual(['a', 'b', 'c']);
});

test('a file with another hash is none, and does not stay', async () => {
  put('mirror/pool/a_2_all.deb', 'not a');
  expect(await fetched(pinOf('a'))).toEqual({});
  expect(existsSync(path.join(root, 'got/a_1%3a2_all.deb'))).toBe(false);
  put('snapshots/debian/20261123T000000Z/pool/a_2_all.deb', 'a');
  expect(await fetched(pinOf('a'))).toEqual({ a: 'got/a_1%3a2_all.deb' });
});

test('asks snapshots that cannot be reached for one file only', async () => {
  expect(await fetched(pinOf('a'), pinOf('b'), pinOf('c'))).toEqual({});
  expect(asked.map((files) => files.length)).toEqual([3, 1]);
});

test('does not fetch again what an interrupted run left', async () => {
  put('got/a_1%3a2_all.deb', 'a');
  expect(await fetched(pinOf('a'))).toEqual({ a: 'got/a_1%3a2_all.deb' });
  expect(asked).toEqual([]);
});
