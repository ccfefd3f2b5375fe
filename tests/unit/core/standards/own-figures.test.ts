import { describe, expect, it } from 'vitest';
import { STANDARDS } from '#core/standards/governing.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { hd36 } from '#core/standards/hd36.ts';
import { figuresAndCodesIn } from '#core/standards/named-figures.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { type StandardOverrides, withOverrides } from '#core/standards/overrides.ts';
import {
  type OwnFigure,
  ownFigures,
  withOwnField,
  withOwnPresence,
  withoutOwn,
} from '#core/standards/own-figures.ts';
import { isOwnValue } from '#core/standards/own-value.ts';
import type { Standard } from '#core/standards/standard.ts';

function figure(standard: Standard, path: string, overrides: StandardOverrides = {}): OwnFigure {
  const found = ownFigures(standard, overrides).find((each) => each.path === path);
  if (!found) throw new Error(`${path} is no own figure`);
  return found;
}

const set = (standard: Standard, path: string, inner: readonly string[], chosen: string | number) =>
  withOwnField(standard, {}, path, { inner, chosen });

describe('ownFigures', () => {
  it.each(STANDARDS)('lists every figure of $id that is not sure, and no other', (standard) => {
    const unsure = figuresAndCodesIn(standard).filter(({ clause }) => clause.confidence !== 'A');
    expect(ownFigures(standard, {}).map(({ path }) => path)).toEqual(
      unsure.map(({ path }) => path),
    );
    expect(ownFigures(standard, {}).filter(({ isOwn }) => isOwn)).toEqual([]);
  });

  it.each(STANDARDS)(
    'takes every value of $id itself as one that an office may set',
    (standard) => {
      const refused = ownFigures(standard, {}).filter(
        ({ path }) =>
          !isOwnValue(path, figuresAndCodesIn(standard).find((each) => each.path === path)?.value),
      );
      expect(refused).toEqual([]);
    },
  );

  it('gives the standard’s value and the office’s side by side', () => {
    const overrides = set(hd05, 'body.signatureGapMm', [], 25);
    expect(overrides).toEqual({ 'hd05:body.signatureGapMm': 25 });
    const { fields, isOwn } = figure(hd05, 'body.signatureGapMm', overrides);
    expect(isOwn).toBe(true);
    expect(fields).toMatchObject([{ inner: [], standard: 30, chosen: 25 }]);
    expect(withOverrides(hd05, overrides).body.signatureGapMm).toEqual({
      value: 25,
      clause: { ...hd05.body.signatureGapMm.clause, office: true },
    });
  });

  it('sets one part of a look, and leaves the others', () => {
    const bigger = withOverrides(hd05, set(hd05, 'styles.typist', ['sizePt'], 10));
    expect(bigger.styles.typist.value).toEqual({
      ...hd05.styles.typist.value,
      sizePt: { min: 10, max: 10, usual: 10 },
    });
    const usual = withOverrides(hd05, set(hd05, 'styles.roman', ['sizePt'], 15));
    expect(usual.styles.roman.value.sizePt).toEqual({ min: 14, max: 15, usual: 15 });
  });

  it('gives the second column what the first leaves', () => {
    const wide = withOverrides(nd30, set(nd30, 'page.columnsMm', ['0'], 80));
    expect(wide.page.columnsMm.value).toEqual([80, 85]);
  });

  it('draws a frame that the Party’s guidelines do not know, as the State’s is drawn', () => {
    expect(figure(hd05, 'boxes.circulation')).toMatchObject({
      mayBeAbsent: true,
      isAbsent: true,
      isAbsentInStandard: true,
      fields: [],
    });
    const framed = withOwnPresence(hd05, {}, 'boxes.circulation', true);
    expect(withOverrides(hd05, framed).boxes.circulation.value).toEqual({ heightMm: 8 });
    const taller = withOwnField(hd05, framed, 'boxes.circulation', {
      inner: ['heightMm'],
      chosen: 10,
    });
    expect(taller).toEqual({ 'hd05:boxes.circulation': { heightMm: 10 } });
    expect(withOwnPresence(hd05, taller, 'boxes.circulation', false)).toEqual({});
  });

  it('sets the code of a type that the law gives only by analogy', () => {
    const coded = withOverrides(hd05, set(hd05, 'types.quy-hoach', [], 'QHo'));
    expect(coded.types['quy-hoach']).toEqual({
      name: 'QUY HOẠCH',
      code: 'QHo',
      clause: { ...hd05.types['quy-hoach']?.clause, office: true },
    });
    expect(withOverrides(hd05, set(hd05, 'types.ke-hoach', [], 'KHo'))).toBe(hd05);
  });

  it('takes the setting back with the standard’s own value, or at once', () => {
    const overrides = set(hd05, 'body.signatureGapMm', [], 25);
    expect(withOwnField(hd05, overrides, 'body.signatureGapMm', { inner: [], chosen: 30 })).toEqual(
      {},
    );
    expect(
      withoutOwn(hd05, { ...overrides, 'body.signatureGapMm': 20 }, 'body.signatureGapMm'),
    ).toEqual({});
  });

  it('is for its own pack alone, before what is for all', () => {
    const both = { 'hd36:body.signatureGapMm': 20, 'body.signatureGapMm': 25 };
    expect(withOverrides(hd36, both).body.signatureGapMm.value).toBe(20);
    expect(withOverrides(hd05, both).body.signatureGapMm.value).toBe(25);
    expect(withOverrides(hd05, { 'hd36:body.signatureGapMm': 20 })).toBe(hd05);
  });
});

describe('isOwnValue', () => {
  it.each<[path: string, offered: unknown]>([
    ['body.signatureGapMm', 9],
    ['body.signatureGapMm', Number.NaN],
    ['body.signatureGapMm', null],
    ['body.contentEnd', ''],
    ['body.contentEnd', 'x'.repeat(61)],
    ['styles.typist', { ...hd05.styles.typist.value, align: 'middle' }],
    ['styles.typist', { ...hd05.styles.typist.value, sizePt: { min: 0, max: 11, usual: 11 } }],
    ['wording.typistCopies', '{typist}'],
    ['wording.typistCopies', '{typist}-{n}-{day}'],
    ['wording.draft', 'Dự thảo {n'],
    ['wording.letterSubjectPrefix', 'về việc'],
    ['wording.basisEnd', []],
    ['wording.numbering', { ...hd05.wording.numbering.value, roman: ':' }],
    ['boxes.urgency', { heightMm: 8 }],
    ['boxes.urgency', 'khung'],
    ['types.quy-hoach', '12'],
  ])('refuses %s as %j', (path, offered) => {
    expect(isOwnValue(path, offered)).toBe(false);
    expect(withOverrides(hd05, { [path]: offered })).toBe(hd05);
  });

  it.each<[path: string, offered: unknown]>([
    ['wording.letterSubjectPrefix', null],
    ['wording.typistCopies', '{typist}.({n})'],
    ['wording.annex', { label: 'PHỤ LỤC', reference: '(Kèm theo {type} {number})' }],
    ['wording.basisEnd', [';']],
    ['types.quy-hoach', null],
  ])('lets %s be %j', (path, offered) => {
    expect(isOwnValue(path, offered)).toBe(true);
  });
});
