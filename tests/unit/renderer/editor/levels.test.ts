import { describe, expect, test } from 'vitest';
import type { Level } from '#core/model/block.ts';
import { deeper, levelOfTypedLabel, shallower, stepOut } from '#renderer/editor/levels.ts';
import { itemOf, PLAIN, shapeAfter } from '#renderer/editor/nodes/block-shape.ts';

describe('levelOfTypedLabel', () => {
  test.each<[string, Level | null]>([
    ['I.', 'roman'],
    ['XIV-', 'roman'],
    ['1.', 'arabic'],
    ['12)', 'arabic'],
    ['1-', 'arabic'],
    ['1.1.', 'decimal'],
    ['1.1', 'decimal'],
    ['1.1.1.', 'subdecimal'],
    ['a)', 'letter'],
    ['đ)', 'letter'],
    ['-', 'dash'],
    ['–', 'dash'],
    ['+', 'plus'],
    ['Điều 5.', 'article'],
    ['Chương II', 'chapter'],
    ['1', null],
    ['2026.', null],
    ['a.', null],
    ['Điều', null],
    ['căn', null],
  ])('“%s” → %s', (label, level) => {
    expect(levelOfTypedLabel(label)).toBe(level);
  });
});

describe('Tab and Shift+Tab', () => {
  test('lead down and up the same ladder', () => {
    const ladder: Level[] = ['roman', 'arabic', 'decimal', 'letter', 'dash', 'plus'];
    for (const [index, level] of ladder.entries()) {
      const below = ladder[index + 1] ?? level;
      expect(deeper(itemOf(level), null)).toEqual(itemOf(below));
      if (below !== level) expect(shallower(itemOf(below))).toEqual(itemOf(level));
    }
  });
  test('make a paragraph an item of the level before it, and the widest item a paragraph', () => {
    expect(deeper(PLAIN, 'dash')).toEqual(itemOf('dash'));
    expect(deeper(PLAIN, null)).toEqual(itemOf('arabic'));
    expect(shallower(itemOf('roman'))).toEqual(PLAIN);
  });
});

describe('Enter', () => {
  test('on an empty item leads out to the nearest wider level', () => {
    expect(stepOut('dash', ['roman', 'arabic', 'dash'])).toEqual(itemOf('arabic'));
    expect(stepOut('arabic', ['arabic'])).toEqual(PLAIN);
  });
  test('goes on with running items, and from a title to text', () => {
    expect(shapeAfter(itemOf('dash'))).toEqual(itemOf('dash'));
    expect(shapeAfter(itemOf('roman'))).toEqual(PLAIN);
    expect(shapeAfter({ kind: 'item', level: 'arabic', title: false, label: '7)' })).toEqual(
      itemOf('arabic'),
    );
  });
});
