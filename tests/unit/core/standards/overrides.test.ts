import { describe, expect, it } from 'vitest';
import { hd05 } from '#core/standards/hd05.ts';
import { figuresIn } from '#core/standards/named-figures.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { isForOffice, withOverrides } from '#core/standards/overrides.ts';
import { USAGE } from '#core/standards/usage.ts';

describe('withOverrides', () => {
  it('returns the pack itself where nothing is set', () => {
    expect(withOverrides(hd05, {})).toBe(hd05);
  });

  it('sets an unverified figure to any value of its kind, and nothing else', () => {
    const set = withOverrides(hd05, { 'body.signatureGapMm': 25 });
    const { clause } = hd05.body.signatureGapMm;
    expect(set.body.signatureGapMm).toEqual({ value: 25, clause: { ...clause, office: true } });
    expect({ ...set, body: hd05.body }).toEqual(hd05);
    expect(hd05.body.signatureGapMm.value).toBe(30);
  });

  it('moves a sure figure only within the range of the law', () => {
    const margins = (left: number) => ({
      'page.marginsMm': {
        ...nd30.page.marginsMm.value,
        left: { min: 30, max: 35, usual: left },
      },
    });
    expect(withOverrides(nd30, margins(35)).page.marginsMm.value.left.usual).toBe(35);
    expect(withOverrides(nd30, margins(36))).toBe(nd30);
    expect(withOverrides(nd30, { 'wording.title': 'CỘNG HÒA' })).toBe(nd30);
  });

  it('leaves out what is of another kind or names no figure', () => {
    expect(
      withOverrides(hd05, {
        'body.signatureGapMm': 'ba mươi',
        'body.nothing': 1,
        body: 1,
        'page.columnsMm': [80, '85'],
      }),
    ).toBe(hd05);
    expect(withOverrides(hd05, { 'page.columnsMm': [80, 85] }).page.columnsMm.value).toEqual([
      80, 85,
    ]);
  });

  it('knows the clauses of figures that an office may set', () => {
    expect(isForOffice(hd05, hd05.body.contentEnd.clause)).toBe(true);
    expect(isForOffice(nd30, hd05.body.contentEnd.clause)).toBe(false);
    expect(isForOffice(hd05, hd05.wording.number.clause)).toBe(false);
    expect(isForOffice(hd05, USAGE.spelling)).toBe(false);
  });

  it('names every figure once', () => {
    const paths = figuresIn(nd30).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('styles.recipients-label');
  });
});
