import { describe, expect, it } from 'vitest';
import { folded, isCapitals, searchWords, startsSmall, wordsOf } from '#core/text/words.ts';

describe('words', () => {
  it('finds words with their places', () => {
    expect(wordsOf('Số 11-KH/BTGQU')).toEqual([
      { text: 'Số', start: 0, end: 2 },
      { text: '11', start: 3, end: 5 },
      { text: 'KH', start: 6, end: 8 },
      { text: 'BTGQU', start: 9, end: 14 },
    ]);
  });

  it.each([
    ['ĐẢNG ỦY', 'dang uy'],
    ['Đảng uỷ'.normalize('NFD'), 'dang uy'],
    ['Hoà Bình', 'hoa binh'],
  ])('folds %s', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it.each([
    ['QUẬN ỦY QUẬN 12', true],
    ['Quận ủy', false],
    ['12', false],
    ['', false],
  ])('capitals: “%s” %s', (text, expected) => {
    expect(isCapitals(text)).toBe(expected);
  });

  it.each([
    ['đảng ủy trực thuộc', true],
    ['(để báo cáo)', true],
    ['Đảng ủy', false],
    ['12', false],
  ])('starts small: “%s” %s', (text, expected) => {
    expect(startsSmall(text)).toBe(expected);
  });
});

it('what is looked for may be typed without its marks', () => {
  expect(searchWords('  Kế  hoach Đảng ')).toEqual(['ke', 'hoach', 'dang']);
  expect(searchWords(' ')).toEqual([]);
});
