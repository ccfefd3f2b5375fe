import { expect, test } from 'vitest';
import { findQuarters } from '#core/text/quarters.ts';

test('quarters that say their year', () => {
  const text =
    'Quý I năm 2026, quý 3/2026, quý IV - 2025; quý II thì không, quý 5/2026 cũng không.';
  expect(
    findQuarters(text).map(({ quarter, year, start, end }) => [
      quarter,
      year,
      text.slice(start, end),
    ]),
  ).toEqual([
    [1, 2026, 'Quý I năm 2026'],
    [3, 2026, 'quý 3/2026'],
    [4, 2025, 'quý IV - 2025'],
  ]);
});
