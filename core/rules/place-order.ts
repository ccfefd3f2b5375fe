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

const RANK = new Map(FROM_TOP.map((name, index) => [name, index]));
const LIST_OF: Readonly<Record<string, string>> = {
  addressee: 'addressees',
  recipient: 'recipients',
  signature: 'signatures',
};

/** Sorts lexicographically: rank on the page, then index in its list, then deeper, then offset. */
export type PlaceKey = readonly number[];

function blockDepth(block: Block | undefined, rest: Path): readonly number[] {
  if (block?.kind !== 'table') return [];
  const rowIndex = indexOfId(block.rows, rest[1] ?? '');
  const cells = block.rows[rowIndex]?.cells ?? [];
  return [rowIndex, indexOfId(cells, rest[3] ?? '')];
}

/** Gives the sort key of a place; lists are indexed once. */
export function placeOrder(document: OfficialDocument): (place: Place) => PlaceKey {
  const bodyIndex = new Map(document.body.map((block, index) => [block.id, index]));

  function listKey(list: string, id: string, rest: Path): PlaceKey {
    const rank = RANK.get(list) ?? FROM_TOP.length;
    if (list === 'body') {
      const index = bodyIndex.get(id) ?? -1;
      return [rank, index, ...blockDepth(document.body[index], rest)];
    }
    if (list === 'annexes') {
      const index = indexOfId(document.annexes, id);
      const blocks = document.annexes[index]?.body ?? [];
      const block = indexOfId(blocks, rest[1] ?? '');
      return [rank, index, block, ...blockDepth(blocks[block], rest.slice(2))];
    }
    const members = document[list as 'addressees' | 'recipients' | 'signatures'];
    return [rank, Array.isArray(members) ? indexOfId(members, id) : -1];
  }

  function pathKey(path: Path): PlaceKey {
    const [top, name = '', ...rest] = path;
    if (top === undefined) return [-1];
    if (top === 'asFound') {
      const [list = '', id = ''] = name.split('/');
      const member = LIST_OF[list];
      return member ? listKey(member, id, rest) : [RANK.get(name) ?? FROM_TOP.length];
    }
    if (top === 'header' || top === 'marks') return [RANK.get(name) ?? FROM_TOP.length];
    return listKey(top, name, rest);
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
