import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterRuns } from '#core/text/letter-runs.ts';

const byPattern = (text: string) =>
  Array.from(text.matchAll(/\p{L}[\p{L}\p{M}]*/gu), ({ 0: word, index }) => [
    index,
    index + word.length,
  ]).flat();

it.each([
  ['', []],
  ['Kế hoạch số 12', [0, 2, 3, 8, 9, 11]],
  ['Ke\u0302\u0301, \u0301hoạch', [0, 4, 7, 12]],
  ['a😀𝒜b', [0, 1, 3, 6]],
  ['lẻ\ud835x', [0, 2, 3, 4]],
])('finds the words of “%s”', (text, bounds) => {
  expect(letterRuns(text)).toEqual(bounds);
  expect(byPattern(text)).toEqual(bounds);
});

it('finds what the pattern finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(letterRuns(text)).toEqual(byPattern(text));
    }),
  );
});
