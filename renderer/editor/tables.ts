import type { Paragraph, Table } from '#core/model/block.ts';
import { isTextBlock } from '#core/model/block.ts';
import { applyEdits, type Edit } from '#core/model/edit.ts';
import { type Path, type Place, valueAt } from '#core/model/path.ts';
import { plainText, type Run } from '#core/model/text.ts';
import type { DocumentStore } from '#renderer/document/document-store.ts';
import { rangeIn } from '#renderer/page/field.tsx';
import { retyped, toggled } from './cell-words.ts';
import { insertedBelow } from './figure-edits.ts';
import type { CellInput, TableDeed } from './nodes/draw-fixed-block.ts';
import { newBlockId } from './nodes/new-block-id.ts';
import {
  blankTable,
  type CellPosition,
  positionOf,
  withColumn,
  withHeadings,
  withoutColumn,
  withoutRow,
  withRow,
} from './table-edits.ts';
import { type BlockAt, blockOf, blocksAt, listOf, type TextList } from './text-list.ts';

/** The table and the cell that have the keyboard. */
type FocusedCell = {
  readonly element: HTMLElement;
  readonly path: Path;
  readonly list: TextList;
  readonly table: Table;
  readonly at: CellPosition;
};

export function cellWithFocus(): HTMLElement | null {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && focused.classList.contains('cell-words')
    ? focused
    : null;
}

/** Whether the keyboard is in a table, and not in other words of that kind. */
export function isInTable(): boolean {
  return cellWithFocus()?.closest('.fixed-block.table') != null;
}

function focusedCell(documents: DocumentStore): FocusedCell | null {
  const element = cellWithFocus();
  const open = documents.get();
  const path = element?.dataset.path?.split('.') ?? [];
  const [list, block] = [listOf(path), blockOf(path)];
  if (!element || !open || !list || !block) return null;
  const table = blocksAt(open.document, list).find(({ id }) => id === block.id);
  if (table?.kind !== 'table') return null;
  const at = positionOf(table, block.inside[3] ?? '');
  return at && { element, path, list, table, at };
}

/** The path of the words of the cell at `row` and `column`, or of the nearest there is. */
function cellPath(list: TextList, table: Table, { row, column }: CellPosition): Path {
  const line = table.rows[Math.min(row, table.rows.length - 1)];
  const cell = line?.cells[Math.min(column, line.cells.length - 1)];
  return [...list, table.id, 'rows', line?.id ?? '', 'cells', cell?.id ?? '', 'runs'];
}

/** Takes over what was typed in a cell; the looks of the words around it stay. */
export function takeCellInput(documents: DocumentStore, { path, text }: CellInput): void {
  const open = documents.get();
  const runs = open && (valueAt(open.document, path) as readonly Run[] | undefined);
  if (!open || !runs) return;
  const before = plainText(runs);
  if (text === before) return;
  const value = retyped(runs, text);
  const { document } = applyEdits(open.document, [{ op: 'set', path, value }]);
  // As typing in a field: the grid that Lexical holds has to be told too.
  const typing = { origin: 'field', place: path.join('.'), before, after: text } as const;
  documents.type(document, typing, { path });
}

/** Changes a table in one step and puts the caret where it belongs then. */
function change(documents: DocumentStore, focused: FocusedCell, next: Table | null, at: Place) {
  const path = [...focused.list, focused.table.id];
  const edit: Edit = next ? { op: 'set', path, value: next } : { op: 'remove', path };
  // A cell that has the keyboard is never drawn anew.
  focused.element.blur();
  documents.change([edit], { before: { path: focused.path }, after: at });
}

/** Does to the table that has the keyboard what a button or a command asks for. */
export function changeTable(documents: DocumentStore, deed: TableDeed): void {
  const focused = focusedCell(documents);
  if (!focused) return;
  const { list, table, at } = focused;
  const { row, column } = at;
  const next = {
    'row-above': () => withRow(table, row, newBlockId),
    'row-below': () => withRow(table, row + 1, newBlockId),
    'column-left': () => withColumn(table, column, newBlockId),
    'column-right': () => withColumn(table, column + 1, newBlockId),
    'remove-row': () => withoutRow(table, row),
    'remove-column': () => withoutColumn(table, column),
    headings: () => withHeadings(table),
    remove: () => null,
  }[deed]();
  const moved = {
    row: row + (deed === 'row-below' ? 1 : 0),
    column: column + (deed === 'column-right' ? 1 : 0),
  };
  const after = next ? { path: cellPath(list, next, moved) } : beside(documents, list, table.id);
  change(documents, focused, next, after);
}

/** The text nearest to a block: where the caret goes when the block is gone. */
function beside(documents: DocumentStore, list: TextList, id: string): Place {
  const open = documents.get();
  const blocks = open ? blocksAt(open.document, list) : [];
  const index = blocks.findIndex((block) => block.id === id);
  const near = blocks[index + 1] ?? blocks[index - 1];
  return { path: near && isTextBlock(near) ? [...list, near.id, 'runs'] : list };
}

/** Tab and the arrows: the cell so many further on; past the last one a row is added. */
export function goToCell(documents: DocumentStore, by: 1 | -1): void {
  const focused = focusedCell(documents);
  if (!focused) return;
  const { list, table, at } = focused;
  const columns = table.columns.length;
  const index = at.row * columns + at.column + by;
  if (index < 0) return;
  if (index >= columns * table.rows.length) {
    const next = withRow(table, table.rows.length, newBlockId);
    change(documents, focused, next, {
      path: cellPath(list, next, { row: table.rows.length, column: 0 }),
    });
    return;
  }
  focusCell(list, table, { row: Math.floor(index / columns), column: index % columns });
}

function focusCell(list: TextList, table: Table, at: CellPosition): void {
  const path = cellPath(list, table, at).join('.');
  const cell = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  cell?.focus();
  if (cell) getSelection()?.selectAllChildren(cell);
}

/** Up and down: the cell above or below, or out of the table into the text beside it. */
export function goToRow(
  documents: DocumentStore,
  by: 1 | -1,
  show: (place: Place) => void,
): boolean {
  const focused = focusedCell(documents);
  const open = documents.get();
  if (!focused || !open) return false;
  const { list, table, at, element } = focused;
  const row = at.row + by;
  if (row >= 0 && row < table.rows.length) {
    focusCell(list, table, { ...at, row });
    return true;
  }
  const blocks = blocksAt(open.document, list);
  const index = blocks.findIndex(({ id }) => id === table.id);
  const next = blocks[index + by];
  if (next && isTextBlock(next)) {
    const start = by > 0 ? 0 : plainText(next.runs).length;
    show({ path: [...list, next.id, 'runs'], range: { start, end: start } });
    return true;
  }
  const value: Paragraph = { kind: 'paragraph', id: newBlockId(), align: 'justify', runs: [] };
  const before = by > 0 ? (next?.id ?? null) : table.id;
  element.blur();
  documents.change([{ op: 'insert', path: list, before, value }], {
    after: { path: [...list, value.id, 'runs'], range: { start: 0, end: 0 } },
  });
  return true;
}

/** Makes what is selected in a cell or caption bold, italic or underlined, or takes that off. */
export function formatInCell(
  documents: DocumentStore,
  mark: 'bold' | 'italic' | 'underline',
): void {
  const element = cellWithFocus();
  const open = documents.get();
  const range = element && rangeIn(element);
  if (!element || !open || !range || range.start === range.end) return;
  const path = element.dataset.path?.split('.') ?? [];
  const runs = valueAt(open.document, path) as readonly Run[] | undefined;
  if (!runs) return;
  const value = toggled(runs, mark, range.start, range.end);
  element.blur();
  const place = { path, range };
  documents.change([{ op: 'set', path, value }], { before: place, after: place });
}

/** An empty table below the caret, before an empty line rather than after it. */
export function insertTable(documents: DocumentStore, at: BlockAt): void {
  const open = documents.get();
  if (!open) return;
  const table = blankTable(3, 3, newBlockId);
  const edits = insertedBelow(blocksAt(open.document, at.list), at, table, newBlockId);
  documents.change(edits, { after: { path: cellPath(at.list, table, { row: 0, column: 0 }) } });
}
