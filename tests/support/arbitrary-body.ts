import fc from 'fast-check';
import { type Block, level, type Table } from '#core/model/block.ts';
import { arbitraryLine, arbitraryRuns } from './arbitrary-text.ts';
import { tallJpeg, widePng } from './pictures.ts';

/** Stands for an id until the whole document is numbered. */
const id = fc.constant('');

const align = fc.constantFrom('justify', 'left', 'center', 'right' as const);

const label = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom('I-', '1', '2)', 'đ)', '•', 'Điều 5:', '1.1', '') },
  { weight: 1, arbitrary: arbitraryLine },
);

function table(columns: number, rows: number): fc.Arbitrary<Table> {
  const cell = fc.record({ id, align, runs: arbitraryRuns });
  const row = fc.record({ id, cells: fc.array(cell, { minLength: columns, maxLength: columns }) });
  return fc.record({
    kind: fc.constant('table' as const),
    id,
    columns: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: columns, maxLength: columns }),
    headerRows: fc.integer({ min: 0, max: Math.min(rows, 2) }),
    rows: fc.array(row, { minLength: rows, maxLength: rows }),
  });
}

const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([columns, rows]) => table(columns, rows));

const item = fc.record({
  kind: fc.constant('item' as const),
  id,
  level: fc.constantFrom(...level.options),
  title: fc.boolean(),
  label,
  runs: arbitraryRuns,
});

const figure = fc.record({
  kind: fc.constant('figure' as const),
  id,
  image: fc.constantFrom(widePng, tallJpeg),
  widthMm: fc.integer({ min: 10, max: 1000 }).map((halves) => halves / 2),
  align: fc.constantFrom('left', 'center', 'right' as const),
  altText: arbitraryLine,
  caption: arbitraryRuns,
});

/** A block of any kind whose ids are still blank: `withIds` names them. */
export const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('basis' as const), id, runs: arbitraryRuns }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('paragraph' as const),
      id,
      align,
      runs: arbitraryRuns,
    }),
  },
  { weight: 6, arbitrary: item },
  { weight: 1, arbitrary: anyTable },
  { weight: 1, arbitrary: figure },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('page-break' as const), id }) },
);

/** A body with ids still blank. */
export const arbitraryBlocks: fc.Arbitrary<readonly Block[]> = fc.array(arbitraryBlock, {
  maxLength: 12,
});
