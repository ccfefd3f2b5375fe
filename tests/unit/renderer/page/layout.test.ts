import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '#core/compose/compose.ts';
import { standardFor } from '#core/standards/governing.ts';
import { hd05 } from '#core/standards/hd05.ts';
import { nd30 } from '#core/standards/nd30.ts';
import { gridColumns, layoutOf } from '#renderer/page/layout.ts';
import { arbitraryDocument } from '#tests/support/arbitrary-document.ts';
import { letter, stateLetter } from '#tests/support/documents.ts';

const layout = layoutOf(compose(letter(), hd05));

test('parts of the frame are found by their names', () => {
  expect(layout.parts.get('title')?.style).toBe('title');
  expect(layout.parts.get('place-date')?.style).toBe('place-date');
  expect(layout.parts.has('separator')).toBe(false);
});

test('what stands above the first page is told apart, with its way up from the text', () => {
  const document = stateLetter({ marks: { circulation: 'LƯU HÀNH NỘI BỘ' } });
  const { aboveFirst, parts } = layoutOf(compose(document, nd30));
  expect([...aboveFirst.parts]).toEqual(['circulation']);
  expect(aboveFirst.fromTextMm).toBe(-10);
  expect(parts.get('circulation')?.box?.ink).toBe('black');
  expect([...layout.aboveFirst.parts]).toEqual([]);
});

test('columns are those of the composition, or the standard’s where it has none', () => {
  expect(layout.headerMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(165);
  expect(gridColumns([70, 95], [75, 90])).toBe('minmax(0, 70fr) minmax(0, 95fr)');
  expect(gridColumns([], [75, 90])).toBe('minmax(0, 75fr) minmax(0, 90fr)');
});

test('the frame is the same whatever the text and its annexes say', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryDocument, (document, { body }) => {
      const standard = standardFor(document, '2026-11-16');
      const annexes = document.annexes.map((annex) => ({ ...annex, body }));
      const withOtherText = layoutOf(compose({ ...document, body, annexes }, standard));
      expect(withOtherText).toEqual(layoutOf(compose(document, standard)));
    }),
  );
});
