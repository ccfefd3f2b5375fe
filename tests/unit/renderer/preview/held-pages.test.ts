import { expect, test } from 'vitest';
import { createHeldPages } from '#renderer/preview/held-pages.ts';

const page = (key: string, svg: string | null = null) => ({ key, svg });

test('pictures that came once are shown as long as their pages look the same', () => {
  const held = createHeldPages();
  const first = held.take([page('a', '<svg/>'), page('b', '<svg/>'), page('c')], {
    from: 0,
    to: 1,
  });
  expect(first.map((url) => url !== null)).toEqual([true, true, false]);
  expect(held.known()).toEqual(['a', 'b']);
  const second = held.take([page('a'), page('b2', '<svg/>'), page('c')], { from: 0, to: 1 });
  expect(second[0]).toBe(first[0]);
  expect(second[1]).not.toBe(first[1]);
  expect(held.known()).toEqual(['a', 'b2']);
  held.letGo();
  expect(held.known()).toEqual([]);
});

test('pages far from what is seen are let go', () => {
  const held = createHeldPages();
  const keys = Array.from({ length: 12 }, (_, n) => `p${n}`);
  held.take(
    keys.map((key) => page(key, '<svg/>')),
    { from: 0, to: 0 },
  );
  expect(held.known()).toEqual(keys.slice(0, 5));
  const urls = held.take(
    keys.map((key) => page(key)),
    { from: 8, to: 9 },
  );
  expect(urls.findIndex((url) => url !== null)).toBe(4);
  expect(held.known()).toEqual(['p4']);
  held.letGo();
});
