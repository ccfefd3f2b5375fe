import { describe, expect, it } from 'vitest';
import { runsWithoutHyphenBreaks, withoutHyphenBreaks } from '#core/compose/no-break.ts';

describe('withoutHyphenBreaks', () => {
  it.each([
    ['Covid-19', 'Covid‑19'],
    ['Số 152-CV/ĐU', 'Số 152‑CV/ĐU'],
    ['kinh tế - xã hội', 'kinh tế - xã hội'],
    ['- Như trên;', '- Như trên;'],
    ['-----', '-----'],
    ['từ 1-3-2026', 'từ 1‑3‑2026'],
  ])('%s → %s', (text, expected) => expect(withoutHyphenBreaks(text)).toBe(expected));
});

describe('runsWithoutHyphenBreaks', () => {
  it('looks over the edges of runs and keeps untouched runs themselves', () => {
    const runs = [{ text: 'Covid' }, { text: '-19', bold: true as const }, { text: ' xong' }];
    const result = runsWithoutHyphenBreaks(runs);
    expect(result).toEqual([{ text: 'Covid' }, { text: '‑19', bold: true }, { text: ' xong' }]);
    expect(result[0]).toBe(runs[0]);
  });
});
