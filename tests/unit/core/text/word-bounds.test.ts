import { describe, expect, it } from 'vitest';
import { tailStart, wordBounds } from '#core/text/word-bounds.ts';

describe('the words that a stretch touches', () => {
  it.each([
    ['một hai ba', 4, 5, 'hai'],
    ['một hai ba', 3, 4, 'một hai'],
    ['một', 0, 3, 'một'],
    ['', 0, 0, ''],
  ])('in “%s” from %i to %i are “%s”', (text, start, end, words) => {
    const bounds = wordBounds(text, start, end);
    expect(text.slice(bounds.start, bounds.end)).toBe(words);
  });
});

describe('the tail of a text', () => {
  it.each([
    ['một hai', /\S/, 'hai'],
    ['một ', /\S/, ''],
    ['một', /\S/, 'một'],
    ['', /\S/, ''],
    ['một ;. ', /[\s.;]/, ' ;. '],
  ])('of “%s” that is all of %s is “%s”', (text, kind, tail) => {
    expect(text.slice(tailStart(text, kind))).toBe(tail);
  });
});
