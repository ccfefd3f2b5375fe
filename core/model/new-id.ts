import type { OfficialDocument } from './document.ts';

/** Gives a name that it has not given before. Core has no chance of its own: callers pass one in. */
export type NewId = () => string;

/** Counts: `p1`, `p2`, … for sources that are read once, such as recognised text and templates. */
export function countingIds(prefix: string): NewId {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}${last}`;
  };
}

/** Every id that stands anywhere in `document`. */
export function idsIn(document: OfficialDocument): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('id' in value && typeof value.id === 'string') ids.add(value.id);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(document);
  return ids;
}
