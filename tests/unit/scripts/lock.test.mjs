import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { withLock } from '../../../scripts/lib/lock.mjs';
import { workCache } from '../../../scripts/lib/paths.mjs';

const name = `lock-test-${process.pid}`;
const file = path.join(workCache, `${name}.lock`);
const LONG_AGO = new Date(2026, 0, 1);

function leave(holder) {
  mkdirSync(workCache, { recursive: true });
  writeFileSync(file, holder);
}

afterEach(() => rmSync(file, { force: true }));

test('is held while the work is done, and free after it, also when it fails', async () => {
  expect(await withLock(name, () => existsSync(file))).toBe(true);
  expect(existsSync(file)).toBe(false);
  await expect(withLock(name, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('lets one in after the other', async () => {
  const steps = [];
  const work = (step) => async () => {
    steps.push(`${step} begins`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    steps.push(`${step} ends`);
  };
  await Promise.all([withLock(name, work('one')), withLock(name, work('two'))]);
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

test('is taken from a process that is gone', async () => {
  leave('999999999');
  expect(await withLock(name, () => 'done')).toBe('done');
});

test('is taken from one that was cut off before it wrote its name', async () => {
  leave('');
  utimesSync(file, LONG_AGO, LONG_AGO);
  expect(await withLock(name, () => 'done')).toBe('done');
});
