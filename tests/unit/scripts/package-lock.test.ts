import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#tests/support/electron-runtime.ts';

type Locked = Readonly<{
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}>;

const file = path.join(projectRoot, 'package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };

test('package-lock.json holds the packages of every platform (scripts/lock-npm.mjs)', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in packages || `${place}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('package-lock.json names no registry host', () => {
  expect(Object.keys(packages).filter((place) => packages[place]?.resolved)).toEqual([]);
});

test('package-lock.json pins every package by its hash', () => {
  const places = Object.keys(packages).filter((place) => place !== '');
  const hash = /^sha512-[A-Za-z0-9+/]{86}==$/;
  expect(places.filter((place) => !hash.test(packages[place]?.integrity ?? ''))).toEqual([]);
});
