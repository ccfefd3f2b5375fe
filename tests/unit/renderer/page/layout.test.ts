import { expect, test } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { gridColumns, layoutOf } from '#renderer/page/layout.ts';
import { letter } from '#tests/support/documents.ts';

const block = (id: string, level: 'chapter' | 'arabic') => ({
  kind: 'item' as const,
  id,
  level,
  title: level === 'chapter',
  label: null,
  runs: [{ text: id }],
});

const layout = layoutOf(
  compose({ ...letter(), body: [block('c', 'chapter'), block('a', 'arabic')] }, hd05),
);

test('parts of the frame are found by their names', () => {
  expect(layout.parts.get('title')?.style).toBe('title');
  expect(layout.parts.get('place-date')?.style).toBe('place-date');
  expect(layout.parts.has('separator')).toBe(false);
});

test('a block of the body has its paragraphs; number and name of a chapter stand apart', () => {
  expect(layout.blocks.get('c')?.map(({ label }) => label?.text)).toEqual(['Chương I', undefined]);
  expect(layout.blocks.get('a')?.map(({ label }) => label?.text)).toEqual(['1.']);
});

test('columns are those of the composition, or the standard’s where it has none', () => {
  expect(layout.headerMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
  expect(gridColumns([70, 95], [75, 90])).toBe('minmax(0, 70fr) minmax(0, 95fr)');
  expect(gridColumns([], [75, 90])).toBe('minmax(0, 75fr) minmax(0, 90fr)');
});
