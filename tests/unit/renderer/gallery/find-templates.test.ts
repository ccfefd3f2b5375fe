import { describe, expect, test } from 'vitest';
import { findTemplates, gridStep, systemsOf } from '#renderer/gallery/find-templates.ts';
import { congVan } from '#templates/cong-van/template.ts';
import { keHoach } from '#templates/ke-hoach/template.ts';

const ofState = { ...congVan, id: 'cong-van-nn', system: 'state' } as const;
const all = [congVan, keHoach, ofState];

function ids(query: string, system: 'party' | 'state' | 'all' = 'all') {
  return findTemplates(all, { query, system }).map(({ id }) => id);
}

describe('finding templates', () => {
  test.each([
    ['', ['cong-van', 'ke-hoach', 'cong-van-nn']],
    ['ke hoach', ['ke-hoach']],
    ['KẾ HOẠCH', ['ke-hoach']],
    ['hoach  ke', ['ke-hoach']],
    ['đôn đốc', ['cong-van', 'cong-van-nn']],
    ['don doc', ['cong-van', 'cong-van-nn']],
    ['nghị quyết', []],
  ])('“%s”', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  test('a name counts before a summary', () => {
    const named = { ...keHoach, id: 'x', name: 'Đôn đốc' };
    expect(
      findTemplates([congVan, named], { query: 'đôn đốc', system: 'all' }).map(({ id }) => id),
    ).toEqual(['x', 'cong-van']);
  });

  test('one system at a time', () => {
    expect(ids('cong van', 'state')).toEqual(['cong-van-nn']);
    expect(systemsOf(all)).toEqual(['party', 'state']);
  });
});

test.each([
  ['ArrowRight', 1, 2],
  ['ArrowRight', 4, 4],
  ['ArrowDown', 1, 4],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 4, 1],
  ['ArrowUp', 1, 1],
  ['Home', 3, 0],
  ['End', 0, 4],
  ['a', 2, null],
])('%s from %i of five cards in rows of three leads to %s', (key, at, to) => {
  expect(gridStep(key, at, { count: 5, columns: 3 })).toBe(to);
});
