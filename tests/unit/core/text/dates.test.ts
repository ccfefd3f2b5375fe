import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateRanges, findDates, isRealDate } from '#core/text/dates.ts';

const found = (text: string) =>
  findDates(text).map((each) => [each.text, each.day, each.month, each.year, each.real]);

describe('findDates', () => {
  it.each([
    ['Cần Thơ, ngày 28 tháng 5 năm 2021', [['ngày 28 tháng 5 năm 2021', 28, 5, 2021, true]]],
    ['ngày  21 tháng 9 năm 2021', [['ngày  21 tháng 9 năm 2021', 21, 9, 2021, true]]],
    ['ban hành ngày 13/5/2021 của', [['ngày 13/5/2021', 13, 5, 2021, true]]],
    ['từ ngày 27/4, đã', [['ngày 27/4', 27, 4, null, true]]],
    ['đến 30/9/2021 là', [['30/9/2021', 30, 9, 2021, true]]],
    ['trước 15/10', [['15/10', 15, 10, null, true]]],
    ['ngày 31 tháng 4 năm 2026', [['ngày 31 tháng 4 năm 2026', 31, 4, 2026, false]]],
    ['trong tháng 9 năm 2021', [['tháng 9 năm 2021', null, 9, 2021, true]]],
    ['tháng 12/2026', [['tháng 12/2026', null, 12, 2026, true]]],
    [
      '28-5-2021 và 28.5.2021',
      [
        ['28-5-2021', 28, 5, 2021, true],
        ['28.5.2021', 28, 5, 2021, true],
      ],
    ],
    ['trực 24/7, Chỉ thị 16/CT-TTg, số 15/2021/NĐ-CP', []],
    ['Ngày 5 tháng 3', [['Ngày 5 tháng 3', 5, 3, null, true]]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives offsets at which the text stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const text = `${before} ngày 05/9/2026 ${after}`;
        for (const each of findDates(text))
          expect(text.slice(each.start, each.end)).toBe(each.text);
      }),
    );
  });
});

describe('findDateRanges', () => {
  it.each([
    ['từ ngày 16 tháng 9 đến ngày 30 tháng 9 năm 2021', [16, 9, 2021], [30, 9, 2021]],
    ['từ ngày 16/9 đến ngày 30/9/2021', [16, 9, 2021], [30, 9, 2021]],
    ['từ ngày 20/12 đến 05/01/2027', [20, 12, 2026], [5, 1, 2027]],
    ['01/9/2026 - 30/9/2026', [1, 9, 2026], [30, 9, 2026]],
  ])('%s', (text, from, to) => {
    const [range] = findDateRanges(text);
    expect([range?.from.day, range?.from.month, range?.from.year]).toEqual(from);
    expect([range?.to.day, range?.to.month, range?.to.year]).toEqual(to);
  });
});

describe('isRealDate', () => {
  it.each([
    [29, 2, 2024, true],
    [29, 2, 2023, false],
    [29, 2, 1900, false],
    [29, 2, 2000, true],
    [29, 2, null, true],
    [31, null, null, true],
    [32, null, null, false],
    [0, 5, 2021, false],
    [1, 13, 2021, false],
    [null, 12, 2021, true],
  ])('%s/%s/%s: %s', (day, month, year, real) => {
    expect(isRealDate({ day, month, year })).toBe(real);
  });
});
