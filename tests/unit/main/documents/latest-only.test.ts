import { expect, test } from 'vitest';
import { latestOnly } from '#main/documents/latest-only.ts';

/** A job that ends when told to. */
function heldJob() {
  const started: string[] = [];
  const ends = new Map<string, (failed?: Error) => void>();
  const run = latestOnly((input: string) => {
    started.push(input);
    return new Promise<string>((resolve, reject) => {
      ends.set(input, (failed) => (failed ? reject(failed) : resolve(input.toUpperCase())));
    });
  });
  const end = async (input: string, failed?: Error) => {
    ends.get(input)?.(failed);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { run, end, started };
}

const superseded = { ok: false, code: 'superseded' };

test('of those that wait only the newest runs, the others are answered at once', async () => {
  const { run, end, started } = heldJob();
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(run);
  expect(await b).toEqual(superseded);
  expect(await c).toEqual(superseded);
  expect(started).toEqual(['a']);
  await end('a');
  expect(started).toEqual(['a', 'd']);
  await end('d');
  expect(await Promise.all([a, d])).toEqual(['A', 'D']);
});

test('a job that fails does not hold up the next', async () => {
  const { run, end } = heldJob();
  const first = run('a');
  const failed = expect(first).rejects.toThrow('broken');
  const second = run('b');
  await end('a', new Error('broken'));
  await failed;
  await end('b');
  expect(await second).toBe('B');
});

test('one after the other, all are done', async () => {
  const { run, end } = heldJob();
  for (const input of ['a', 'b']) {
    const answer = run(input);
    await end(input);
    expect(await answer).toBe(input.toUpperCase());
  }
});
