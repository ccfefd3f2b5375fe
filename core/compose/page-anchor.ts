import type { Path } from '#core/model/path.ts';

/**
 * The name under which a drawn page tells that the thing at `path` stands on it: of a block its id,
 * behind that of its annex where it is in one (`b3`, `a1.b3`; `a1.` is the head of the annex); of
 * the lists of the closing their own. Null for what no page names. No id holds a dot.
 */
export function pageAnchor(path: Path | null): string | null {
  const [list, id, , block = ''] = path ?? [];
  if (list === 'body') return id ?? null;
  if (list === 'annexes') return id === undefined ? null : `${id}.${block}`;
  return list === 'recipients' || list === 'signatures' ? list : null;
}

/** The path of the block that an anchor names; null where it names none. */
export function anchoredBlock(anchor: string): Path | null {
  if (anchor === 'recipients' || anchor === 'signatures') return null;
  const [id = '', block] = anchor.split('.');
  if (block === undefined) return ['body', id];
  return block === '' ? null : ['annexes', id, 'body', block];
}
