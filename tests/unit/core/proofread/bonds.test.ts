import { describe, expect, it } from 'vitest';
import { bondOf, timesMet } from '#core/proofread/compounds.ts';
import { costOf } from '#core/proofread/readings.ts';

describe('bonds', () => {
  it.each([
    ['thực', 'hiện', 'usual'],
    ['định', 'này', 'usual'],
    ['xe', 'buýt', 'known'],
    ['va', 'cá', 'none'],
  ] as const)('%s %s are %s', (first, second, bond) => {
    expect(bondOf(first, second)).toBe(bond);
  });

  it('count the phrases, and know strangers', () => {
    expect(timesMet('quy', 'định')).toBeGreaterThan(10);
    expect(timesMet('va', 'cá')).toBeUndefined();
  });
});

describe('readings', () => {
  it.each([
    ['thực hiện', 'thực hiên'],
    ['đơn vị và cá nhân', 'đơn vị va cá nhân'],
    ['quy định này áp dụng', 'quy định nay áp dụng'],
    // A word of two syllables is cheaper than its halves beside each other.
    ['nhiệm vụ', 'vụ nhiệm'],
  ])('“%s” costs less than “%s”', (right, wrong) => {
    expect(costOf(right.split(' '))).toBeLessThan(costOf(wrong.split(' ')));
  });

  it('of nothing cost nothing', () => {
    expect(costOf([])).toBe(0);
  });
});
