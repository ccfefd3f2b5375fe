import { expect, it } from 'vitest';
import { matchesOf } from '#core/text/matches.ts';

it('gives what matchAll gives', () => {
  const pattern = /(\d+)([a-z])?/g;
  const text = 'a 12b 3 45c';
  expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
  expect(matchesOf(text, pattern).map(({ index }) => index)).toEqual([2, 6, 8]);
  expect(matchesOf('không có số', pattern)).toEqual([]);
});

it('begins at the beginning, whatever was asked of the pattern before', () => {
  const pattern = /\d/g;
  pattern.test('1 2');
  expect(matchesOf('1 2', pattern).map(([figure]) => figure)).toEqual(['1', '2']);
});
