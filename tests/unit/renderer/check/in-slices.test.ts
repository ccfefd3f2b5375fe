import { expect, test } from 'vitest';
import { inSlices } from '#renderer/check/in-slices.ts';

/** Work of `count` steps, each of which takes `stepMs`. */
function* work(count: number, stepMs: number, done: number[]) {
  for (let n = 0; n < count; n += 1) {
    const until = performance.now() + stepMs;
    while (performance.now() < until);
    done.push(n);
    yield;
  }
  return 'done';
}

test('work is done to its end, with a pause whenever it has taken a while', async () => {
  const done: number[] = [];
  const atPauses: number[] = [];
  const pause = async () => void atPauses.push(done.length);
  expect(await inSlices(work(6, 4, done), () => true, pause)).toBe('done');
  expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  expect(atPauses).toEqual([1, 2, 3, 4, 5, 6]);
});

test('work that nobody wants any more is given up at the next pause', async () => {
  const done: number[] = [];
  const pause = async () => undefined;
  expect(await inSlices(work(6, 4, done), () => done.length < 2, pause)).toBeNull();
  expect(done).toEqual([0, 1]);
});
