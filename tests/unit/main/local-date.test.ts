import { expect, test } from 'vitest';
import { localDate } from '#main/local-date.ts';

test('early in the morning it is already today here, whatever the day is in UTC', () => {
  expect(localDate(new Date(2026, 10, 21, 0, 5))).toBe('2026-11-21');
  expect(localDate(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
});
