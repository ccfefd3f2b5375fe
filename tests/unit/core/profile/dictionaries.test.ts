import { expect, test } from 'vitest';
import {
  addWord,
  dictionaries,
  NO_DICTIONARIES,
  removeWord,
  wordFor,
  wordsOf,
} from '#core/profile/dictionaries.ts';

test('words are kept sorted and once, apart for each owner', () => {
  const mine = ['đa mục tiêu', 'dân vận khéo', 'đa mục tiêu'].reduce(
    (all, word) => addWord(all, null, word),
    NO_DICTIONARIES,
  );
  const both = addWord(mine, 'tan-phu', 'tân phú hưng');
  expect(both).toEqual({
    mine: ['dân vận khéo', 'đa mục tiêu'],
    offices: { 'tan-phu': ['tân phú hưng'] },
  });
  expect(dictionaries.parse(both)).toEqual(both);
  expect(wordsOf(both, 'elsewhere')).toEqual([]);
});

test('adding what is there and removing what is not change nothing', () => {
  const all = addWord(NO_DICTIONARIES, null, 'covid');
  expect(addWord(all, null, 'covid')).toBe(all);
  expect(removeWord(all, 'tan-phu', 'covid')).toBe(all);
  expect(removeWord(all, null, 'covid')).toEqual(NO_DICTIONARIES);
});

test('a word is looked up in small letters, NFC, single spaces', () => {
  expect(wordFor('  Cản\u00a0 BỘ '.normalize('NFD'))).toBe('cản bộ');
  for (const word of ['', 'A', 'hai  khoảng', 'dòng\nmới', 'x'.repeat(101)]) {
    expect(dictionaries.safeParse({ mine: [word], offices: {} }).success).toBe(false);
  }
});
