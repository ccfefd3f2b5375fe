import { expect, test } from 'vitest';
import { block } from '#core/model/block.ts';
import { countingIds } from '#core/model/new-id.ts';
import {
  blankTable,
  positionOf,
  withColumn,
  withHeadings,
  withoutColumn,
  withoutRow,
  withRow,
} from '#renderer/editor/table-edits.ts';

const ids = countingIds('n');
const grid = () => blankTable(2, 2, countingIds('t'));

test('a new table is a block of the model, its first row the headings', () => {
  const table = grid();
  expect(block.parse(table)).toEqual(table);
  expect(table.headerRows).toBe(1);
  expect(table.rows.map(({ cells }) => cells.map(({ align }) => align))).toEqual([
    ['center', 'center'],
    ['left', 'left'],
  ]);
});

test('a row above the headings is one of them, a row below is not', () => {
  expect(withRow(grid(), 0, ids)).toMatchObject({ headerRows: 2 });
  const below = withRow(grid(), 1, ids);
  expect(below.headerRows).toBe(1);
  expect(below.rows[1]?.cells.map(({ align }) => align)).toEqual(['left', 'left']);
});

test('a column is as wide as the others and as aligned as its neighbour', () => {
  const table = withColumn({ ...grid(), columns: [1, 3] }, 2, ids);
  expect(table.columns).toEqual([1, 3, 2]);
  expect(table.rows.map(({ cells }) => cells[2]?.align)).toEqual(['center', 'left']);
  expect(block.parse(table)).toEqual(table);
});

test('rows and columns are taken away until the last one takes the table with it', () => {
  const narrow = withoutColumn(grid(), 0);
  expect(narrow?.rows.map(({ cells }) => cells.length)).toEqual([1, 1]);
  expect(narrow && withoutColumn(narrow, 0)).toBeNull();
  const low = withoutRow(grid(), 0);
  expect(low).toMatchObject({ headerRows: 0 });
  expect(low && withoutRow(low, 0)).toBeNull();
});

test('headings are turned off and on', () => {
  const off = withHeadings(grid());
  expect(off.headerRows).toBe(0);
  expect(withHeadings(off).headerRows).toBe(1);
});

test('a cell is found by its name', () => {
  const table = grid();
  const cell = table.rows[1]?.cells[0]?.id ?? '';
  expect(positionOf(table, cell)).toEqual({ row: 1, column: 0 });
  expect(positionOf(table, 'no-such')).toBeNull();
});
