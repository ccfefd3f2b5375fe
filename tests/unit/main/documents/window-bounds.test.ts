import { expect, test } from 'vitest';
import {
  besides,
  boundsWithin,
  initialBounds,
  openWindowBounds,
} from '#main/documents/window-bounds.ts';
import { tempFolder } from '#tests/support/temp-folder.ts';

const LARGE = { x: 0, y: 0, width: 2560, height: 1400 };
const SMALL = { x: 0, y: 0, width: 1366, height: 728 };

test('the first window is centred, and no larger than the screen leaves free', () => {
  expect(initialBounds(LARGE)).toEqual({
    x: 560,
    y: 250,
    width: 1440,
    height: 900,
    maximized: false,
  });
  expect(initialBounds(SMALL)).toEqual({ ...SMALL, maximized: false });
});

test.each([
  ['from a screen that is gone', { x: 3000, y: 200, width: 1000, height: 600 }, { x: 366, y: 128 }],
  ['above the edge', { x: -50, y: -20, width: 1000, height: 600 }, { x: 0, y: 0 }],
  ['larger than the screen', { x: 10, y: 10, width: 2000, height: 1000 }, SMALL],
  ['that fits', { x: 40, y: 30, width: 1000, height: 600 }, { x: 40, y: 30 }],
])('a window %s is moved as little as needed', (_where, wanted, expected) => {
  expect(boundsWithin({ ...wanted, maximized: true }, SMALL)).toEqual({
    ...wanted,
    ...expected,
    maximized: true,
  });
});

test('a further window stands beside, not maximized', () => {
  expect(besides({ x: 0, y: 0, width: 9, height: 9, maximized: true })).toEqual({
    x: 28,
    y: 28,
    width: 9,
    height: 9,
    maximized: false,
  });
});

test('where the last window stood is known at the next start', () => {
  const folder = tempFolder();
  const bounds = { x: 1, y: 2, width: 800, height: 600, maximized: true };
  expect(openWindowBounds(folder).read()).toBeNull();
  openWindowBounds(folder).write(bounds);
  expect(openWindowBounds(folder).read()).toEqual(bounds);
});
