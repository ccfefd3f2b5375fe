import { describe, expect, it } from 'vitest';
import { figureOf, figureText, unitsAt } from '#core/text/figures.ts';

describe('numbers in Vietnamese', () => {
  it.each([
    ['3.275.000', { units: 3_275_000, decimals: 0 }],
    ['17,5', { units: 175, decimals: 1 }],
    [' 1.246,75 ', { units: 124_675, decimals: 2 }],
    ['2026', { units: 2026, decimals: 0 }],
    ['1,246,000', null],
    ['12%', null],
    ['', null],
  ])('%s', (text, figure) => {
    expect(figureOf(text)).toEqual(figure);
  });

  it('are written back as they were', () => {
    expect([
      figureText(3_275_000, 0),
      figureText(175, 1),
      figureText(5, 2),
      figureText(-1200, 0),
    ]).toEqual(['3.275.000', '17,5', '0,05', '-1.200']);
    expect(unitsAt({ units: 175, decimals: 1 }, 3)).toBe(17_500);
  });
});
