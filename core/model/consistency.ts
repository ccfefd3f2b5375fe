import type { Block, Table } from './block.ts';
import type { OfficialDocument } from './document.ts';
import type { Path } from './path.ts';

type Identified = { readonly id: string };

/** The first member whose id another one before it has: no edit could ever name it. */
function repeatedId(list: readonly Identified[], path: Path): Path | null {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) return [...path, id];
    seen.add(id);
  }
  return null;
}

function faultInTable({ columns, rows }: Table, path: Path): Path | null {
  const repeated = repeatedId(rows, [...path, 'rows']);
  if (repeated) return repeated;
  for (const { id, cells } of rows) {
    const place = [...path, 'rows', id, 'cells'];
    if (cells.length !== columns.length) return place;
    const twice = repeatedId(cells, place);
    if (twice) return twice;
  }
  return null;
}

function faultInBlocks(blocks: readonly Block[], path: Path): Path | null {
  const repeated = repeatedId(blocks, path);
  if (repeated) return repeated;
  for (const block of blocks) {
    const fault = block.kind === 'table' ? faultInTable(block, [...path, block.id]) : null;
    if (fault) return fault;
  }
  return null;
}

/**
 * Where `document` breaks what its schema cannot say of each part alone: every member of a list has
 * an id of its own, and every row of a table one cell a column. Null where it does not.
 */
export function firstInconsistency(document: OfficialDocument): Path | null {
  const { addressees, body, recipients, signatures, annexes } = document;
  return (
    repeatedId(addressees, ['addressees']) ??
    faultInBlocks(body, ['body']) ??
    repeatedId(recipients, ['recipients']) ??
    repeatedId(signatures, ['signatures']) ??
    repeatedId(annexes, ['annexes']) ??
    annexes.reduce<Path | null>(
      (fault, annex) => fault ?? faultInBlocks(annex.body, ['annexes', annex.id, 'body']),
      null,
    )
  );
}
