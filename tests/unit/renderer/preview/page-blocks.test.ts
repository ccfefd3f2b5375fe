import { expect, test } from 'vitest';
import { blocksOn, pageOf, pageStarts } from '#renderer/preview/page-blocks.ts';

const PAGES = ['b1:100 b2:300', 'b2:100 b3:50', 'signatures:40'].map(blocksOn);

test('a page says which blocks stand on it', () => {
  expect([...blocksOn('b1:100 b-2:5')]).toEqual([
    ['b1', 100],
    ['b-2', 5],
  ]);
  expect(blocksOn('').size).toBe(0);
});

test('a page begins before a block, or in it', () => {
  expect(pageStarts(PAGES)).toEqual([
    { page: 2, block: 'b2', share: 0.75 },
    { page: 3, block: 'signatures', share: 0 },
  ]);
  expect(pageStarts([])).toEqual([]);
});

test('the caret is on the page that has its part of the block', () => {
  expect(pageOf(PAGES, 'b2', 0.2)).toBe(0);
  expect(pageOf(PAGES, 'b2', 0.9)).toBe(1);
  expect(pageOf(PAGES, 'signatures', 0)).toBe(2);
  expect(pageOf(PAGES, 'b9', 0)).toBeNull();
});
