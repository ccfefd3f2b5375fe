import { expect, test } from 'vitest';
import { parsePlan } from '../../../scripts/set-up/apt.mjs';
import { fewer, unlike, unpinned, wordsOf } from '../../../scripts/set-up/pin-choice.mjs';

const told = `Reading package lists...
Inst libc6 [2.36-9] (2.36-10 Debian:12.15/oldstable [amd64])
Inst dmsetup (2:1.02.185-2 Debian:12.15/oldstable [amd64]) []
Inst systemd (252.39-1 Debian:12.15/oldstable [amd64])
Inst xvfb (2:21.1.7-3 Debian-Security:12/oldstable-security [amd64])
Remv elogind [246.10-5]
Conf dmsetup (2:1.02.185-2 Debian:12.15/oldstable [amd64])
`;
const refused = `Reading package lists...
The following packages have unmet dependencies:
 systemd : Depends: libsystemd0 (= 252.38-1)
 libpam-systemd : Depends: systemd (= 252.38-1) but 252.39-1 is to be installed
E: Unable to correct problems, you have held broken packages.
`;
const plan = parsePlan(told);
const names = ['xvfb'];
const lock = {
  pins: new Map([
    ['dmsetup', { version: '2:1.02.185-2' }],
    ['systemd', { version: '252.38-1' }],
    ['xvfb', { version: '2:21.1.7-2' }],
  ]),
};
const files = new Map([
  ['dmsetup', '/f/dmsetup.deb'],
  ['systemd', '/f/systemd.deb'],
  ['xvfb', '/f/xvfb.deb'],
]);

test('reads what apt would do', () => {
  expect(plan.fresh.map(({ name, version }) => `${name} ${version}`)).toEqual([
    'dmsetup 2:1.02.185-2',
    'systemd 252.39-1',
    'xvfb 2:21.1.7-3',
  ]);
  expect(plan.renewed).toEqual([{ name: 'libc6', old: '2.36-9', version: '2.36-10' }]);
  expect(plan.removed).toEqual(['elogind']);
  expect([...plan.blamed]).toEqual([]);
});

test('reads whom apt blames when it refuses', () => {
  const { fresh, blamed } = parsePlan(refused);
  expect(fresh).toEqual([]);
  for (const name of ['systemd', 'libsystemd0', 'libpam-systemd']) expect(blamed).toContain(name);
  expect(blamed).not.toContain('held');
});

test('names by path only what apt would choose in another version', () => {
  expect([...unlike(plan, files, lock).keys()]).toEqual(['systemd', 'xvfb']);
  expect(wordsOf(names, plan, files, lock)).toEqual(['/f/systemd.deb', '/f/xvfb.deb']);
  expect(wordsOf(names, plan, new Map(), lock)).toEqual(['xvfb']);
});

test('gives up first what is blamed, then every other version, then all, then ends', () => {
  const second = fewer(plan, files, lock, parsePlan(refused).blamed);
  expect([...second.keys()]).toEqual(['dmsetup', 'xvfb']);
  const third = fewer(plan, second, lock, new Set());
  expect([...third.keys()]).toEqual(['dmsetup']);
  const last = fewer(plan, third, lock, new Set(['dmsetup']));
  expect(last.size).toBe(0);
  expect(fewer(plan, last, lock, new Set())).toBe(undefined);
});

test('names all that is installed in another version than pinned', () => {
  const outcome = {
    ...plan,
    fresh: [
      { name: 'dmsetup', version: '2:1.02.185-2' },
      { name: 'xvfb', version: '2:21.1.7-2' },
    ],
  };
  expect(unpinned(outcome, files, lock)).toEqual(['libc6 2.36-10 (not in the lock)']);
  expect(unpinned(plan, new Map(), lock)).toEqual([
    'dmsetup 2:1.02.185-2 (as pinned, but no file had the pinned hash)',
    'systemd 252.39-1 (pinned: 252.38-1)',
    'xvfb 2:21.1.7-3 (pinned: 2:21.1.7-2)',
    'libc6 2.36-10 (not in the lock)',
  ]);
});
