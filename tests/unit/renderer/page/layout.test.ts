import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { standardFor } from '#core/standards/governing.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { gridColumns, layoutOf } from '#renderer/page/layout.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import { letter } from '#tests/support/documents.ts';

const layout = layoutOf(compose(letter(), hd05));

test('parts of the frame are found by their names', () => {
  expect(layout.parts.get('title')?.style).toBe('title');
  expect(layout.parts.get('place-date')?.style).toBe('place-date');
  expect(layout.parts.has('separator')).toBe(false);
});

test('columns are those of the composition, or the standard’s where it has none', () => {
  expect(layout.headerMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
  expect(gridColumns([70, 95], [75, 90])).toBe('minmax(0, 70fr) minmax(0, 95fr)');
  expect(gridColumns([], [75, 90])).toBe('minmax(0, 75fr) minmax(0, 90fr)');
});

test('the frame is the same whatever the text says', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (document, { body }) => {
      const standard = standardFor(document, '2026-11-16');
      const withOtherText = layoutOf(compose({ ...document, body }, standard));
      expect(withOtherText).toEqual(layoutOf(compose(document, standard)));
    }),
  );
});
