import { expect, test } from 'vitest';
import { firstWidthMm, shrinking } from '#renderer/picture/prepare-picture.ts';

test('no more points than a printer shows over the whole line', () => {
  expect(shrinking(1949, 100, 165)).toBe(1);
  expect(shrinking(3898, 100, 165)).toBeCloseTo(0.5);
});

test('no more points than a printer shows over the height of the paper', () => {
  expect(shrinking(100, 7016, 165)).toBeCloseTo(0.5, 3);
});

test('a small picture is as large as on a screen, a large one fills the line', () => {
  expect(firstWidthMm(378, 165)).toBe(100);
  expect(firstWidthMm(4000, 165)).toBe(165);
  expect(firstWidthMm(10, 165)).toBe(20);
});
