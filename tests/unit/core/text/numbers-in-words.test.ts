import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFromWords, numberInWords } from '#core/text/numbers-in-words.ts';

const PAIRS: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [4, 'bốn'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [100, 'một trăm'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [131, 'một trăm ba mươi mốt'],
  [1005, 'một nghìn không trăm linh năm'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [1_500_000, 'một triệu năm trăm nghìn'],
  [12_000_003, 'mười hai triệu không trăm linh ba'],
  [3_000_000_000, 'ba tỷ'],
  [1_000_000_015, 'một tỷ không trăm mười lăm'],
];

describe('numbers in words', () => {
  it.each(PAIRS)('%i is “%s”', (value, words) => {
    expect(numberInWords(value)).toBe(words);
    expect(numberFromWords(words)).toBe(value);
  });

  it.each([
    ['một trăm lẻ năm', 105],
    ['hai ngàn', 2000],
    ['Ba mươi bốn', 34],
    ['hai tỉ', 2_000_000_000],
    ['hai mươi bẩy', 27],
  ])('“%s” is %i', (words, value) => {
    expect(numberFromWords(words)).toBe(value);
  });

  it.each(['', 'nghìn', 'năm học', 'một hai', 'kế hoạch', 'hai trăm linh'])(
    '“%s” is no number',
    (text) => {
      expect(numberFromWords(text)).toBeNull();
    },
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.nat(Number.MAX_SAFE_INTEGER), (value) => {
        expect(numberFromWords(numberInWords(value))).toBe(value);
      }),
    );
  });

  it('refuses what is no whole number', () => {
    expect(() => numberInWords(1.5)).toThrow(RangeError);
    expect(() => numberInWords(-1)).toThrow(RangeError);
  });
});
