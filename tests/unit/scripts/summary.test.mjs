import { expect, test } from 'vitest';
import { summarise } from '../../../scripts/test/summary.mjs';

const passed = { suite: 'unit', title: 'a › holds', state: 'passed' };
const failed = { suite: 'unit', title: 'a › breaks', state: 'failed' };
const skipped = { suite: 'e2e', title: 'b › opens', state: 'skipped', reason: 'no display' };
const vitest = (tests, rest) => ({ name: 'vitest', code: 0, tests, ...rest });
const lastLine = (text) => text.split('\n').at(-1);

test('counts alone on the last line', () => {
  const { text, isOk } = summarise([vitest([passed, passed])], { isCi: true });
  expect(lastLine(text)).toBe('2 passed, 0 failed');
  expect(isOk).toBe(true);
});

test('names what failed', () => {
  const { text, isOk } = summarise([vitest([passed, failed], { code: 1 })], { isCi: false });
  expect(text).toContain('Failed:\n  a › breaks');
  expect(lastLine(text)).toBe('1 passed, 1 failed');
  expect(isOk).toBe(false);
});

test('a skipped test says why, and fails the run on CI only', () => {
  const results = [vitest([passed]), { name: 'playwright', code: 0, tests: [skipped] }];
  const here = summarise(results, { isCi: false });
  expect(here.text).toContain('b › opens — no display');
  expect(lastLine(here.text)).toBe('1 passed, 0 failed, 1 skipped');
  expect(here.isOk).toBe(true);
  expect(summarise(results, { isCi: true }).isOk).toBe(false);
});

test('a runner that crashed, ran nothing or could not load a file counts as a failure', () => {
  const last = (result) => lastLine(summarise([result], { isCi: false }).text);
  expect(last(vitest([passed], { code: 134 }))).toBe('1 passed, 1 failed');
  expect(last(vitest([]))).toBe('0 passed, 1 failed');
  expect(last(vitest([passed], { code: 1, failures: ['x.test.ts: cannot load'] }))).toBe(
    '1 passed, 1 failed',
  );
});
