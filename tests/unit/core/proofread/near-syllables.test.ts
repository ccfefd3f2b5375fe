import { describe, expect, it } from 'vitest';
import { nearSyllables } from '#core/proofread/near-syllables.ts';
import { wordForm } from '#core/proofread/word-key.ts';

const near = (typed: string) =>
  new Map(nearSyllables(wordForm(typed)).map((each) => [each.key, each.slip]));

describe('near syllables', () => {
  it.each([
    ['hiên', 'hiện'],
    ['nganh', 'ngành'],
    ['dươc', 'được'],
    ['sử', 'xử'],
    ['thiêt', 'thiết'],
    ['trìn', 'trình'],
    ['chưcs', 'chức'],
    ['mt', 'một'],
    ['ahnh', 'hanh'],
    ['đucợ', 'được'],
  ])('of %s hold %s', (typed, meant) => {
    expect([...near(typed).keys()]).toContain(meant);
  });

  it('cost more the odder the slip is', () => {
    const slips = near('ban');
    expect(slips.get('bàn')).toBeLessThan(slips.get('lan') ?? 0);
  });

  it('never hold what was typed', () => {
    expect([...near('ban').keys()]).not.toContain('ban');
  });
});
