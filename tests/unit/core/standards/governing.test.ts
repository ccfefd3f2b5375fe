import { describe, expect, it } from 'vitest';
import type { Clause } from '#core/standards/figure.ts';
import { governing, STANDARDS, standardFor } from '#core/standards/governing.ts';
import { letter } from '#tests/support/documents.ts';

describe('governing', () => {
  it.each([
    ['party', '2018-04-03', 'hd36'],
    ['party', '2026-05-26', 'hd36'],
    ['party', '2026-05-27', 'hd05'],
    ['party', '2030-01-01', 'hd05'],
    ['state', '2020-03-05', 'nd30'],
    ['state', '2026-11-21', 'nd30'],
  ] as const)('%s documents of %s stand under %s', (system, date, id) => {
    expect(governing(system, date).id).toBe(id);
  });

  it('refuses a day before the first pack', () => {
    expect(() => governing('party', '2018-04-02')).toThrow(RangeError);
    expect(() => governing('state', '2020-03-04')).toThrow(RangeError);
  });

  it('takes the date of the document, and today for what is still blank', () => {
    const on = (day: number | null, month: number | null, year: number | null) =>
      standardFor(letter({ header: { date: { day, month, year } } }), '2026-11-21').id;
    expect([on(28, 5, 2021), on(1, 6, 2026), on(null, null, null)]).toEqual([
      'hd36',
      'hd05',
      'hd05',
    ]);
    expect([on(null, null, 2026), on(null, 4, 2026), on(null, null, 2017)]).toEqual([
      'hd05',
      'hd36',
      'hd36',
    ]);
  });
});

type Marked = { readonly value: unknown; readonly clause: Clause };

function figuresIn(value: unknown): readonly Marked[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('value' in value && 'clause' in value) return [value as Marked];
  return Object.values(value).flatMap(figuresIn);
}

describe.each(STANDARDS.map((standard) => [standard.id, standard] as const))(
  '%s',
  (_, standard) => {
    it('says of every figure where it stands and how sure it is', () => {
      const figures = figuresIn(standard);
      expect(figures.length).toBeGreaterThan(60);
      for (const { clause } of figures) {
        expect(clause.document).toBe(standard.name);
        expect(clause.point).not.toBe('');
        expect(clause.confidence).toMatch(/^[ABC]$/);
      }
    });

    it('takes for new documents what it allows', () => {
      const ranges = figuresIn(standard).flatMap(({ value }) =>
        typeof value === 'object' && value !== null && 'sizePt' in value ? [value.sizePt] : [],
      ) as readonly { readonly min: number; readonly max: number; readonly usual: number }[];
      expect(ranges.length).toBeGreaterThan(30);
      for (const { min, max, usual } of ranges) {
        expect(min).toBeLessThanOrEqual(usual);
        expect(usual).toBeLessThanOrEqual(max);
      }
    });
  },
);
