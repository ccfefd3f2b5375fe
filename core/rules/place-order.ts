import type { Block } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { indexOfId, type Path, type Place } from '#core/model/path.ts';

/** Fields and parts of the frame from the top of page 1 down; lists stand at their own name. */
const FROM_TOP = [
  'secrecy',
  'parent',
  'issuer',
  'issuer-line',
  'star',
  'number',
  'urgency',
  'title',
  'title-line',
  'motto',
  'motto-line',
  'place',
  'date',
  'place-date',
  'circulation',
  'draft',
  'type',
  'subject',
  'separator',
  'addressees-label',
  'addressees',
  'body',
  'recipients-label',
  'recipients',
  'signatures',
  'typist',
  'copies',
  'contact',
  'annexes',
  'copyBlock',
  'page',
];

const ranked = (names: readonly string[]) => new Map(names.map((name, index) => [name, index]));

/** The State has the scope of circulation above everything, the Party below the date. */
const RANKS = {
  party: ranked(FROM_TOP),
  state: ranked(['circulation', ...FROM_TOP.filter((name) => name !== 'circulation')]),
} as const;
const LIST_OF: Readonly<Record<string, string>> = {
  addressee: 'addressees',
  recipient: 'recipients',
  signature: 'signatures',
  basis: 'body',
  annex: 'annexes',
};

const NONE: readonly number[] = [];

/** Sorts lexicographically: rank on the page, then index in its list, then deeper, then offset. */
export type PlaceKey = readonly number[];

/** The indices of row and cell in a table whose id stands before `depth` in `path`. */
function blockDepth(block: Block | undefined, path: Path, depth: number): readonly number[] {
  if (block?.kind !== 'table') return NONE;
  const rowIndex = indexOfId(block.rows, path[depth + 1] ?? '');
  const cells = block.rows[rowIndex]?.cells ?? [];
  return [rowIndex, indexOfId(cells, path[depth + 3] ?? '')];
}

/** Gives the sort key of a place; lists are indexed once. */
export function placeOrder(document: OfficialDocument): (place: Place) => PlaceKey {
  const ranks = RANKS[document.system];
  const bodyIndex = new Map(document.body.map((block, index) => [block.id, index]));

  function listKey(list: string, id: string, path: Path): PlaceKey {
    const rank = ranks.get(list) ?? FROM_TOP.length;
    if (list === 'body') {
      const index = bodyIndex.get(id) ?? -1;
      return [rank, index, ...blockDepth(document.body[index], path, 2)];
    }
    if (list === 'annexes') {
      const index = indexOfId(document.annexes, id);
      const blocks = document.annexes[index]?.body ?? [];
      const block = indexOfId(blocks, path[3] ?? '');
      return [rank, index, block, ...blockDepth(blocks[block], path, 4)];
    }
    const members = document[list as 'addressees' | 'recipients' | 'signatures'];
    return [rank, Array.isArray(members) ? indexOfId(members, id) : -1];
  }

  function pathKey(path: Path): PlaceKey {
    const [top, name = ''] = path;
    if (top === undefined) return [-1];
    if (top === 'asFound') {
      const [list = '', id = ''] = name.split('/');
      const member = LIST_OF[list];
      return member ? listKey(member, id, path) : [ranks.get(name) ?? FROM_TOP.length];
    }
    if (top === 'header' || top === 'marks') return [ranks.get(name) ?? FROM_TOP.length];
    return listKey(top, name, path);
  }

  return ({ path, range }) => [...pathKey(path), range?.start ?? -1];
}

/** Negative where `a` stands before `b`. */
export function comparePlaces(a: PlaceKey, b: PlaceKey): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
