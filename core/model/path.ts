import type { OfficialDocument } from './document.ts';
import { plainText, type Run } from './text.ts';

/**
 * Where something stands in a document: names of fields, and ids for the members of lists:
 * `['header', 'subject']`, `['body', 'b7', 'runs']`, `['recipients', 'r2', 'text']`.
 */
export type Path = readonly string[];

/** A place that a finding, a comment or the caret can name. Offsets are UTF-16 units of its text. */
export type Place = {
  readonly path: Path;
  readonly range?: { readonly start: number; readonly end: number };
};

type Identified = { readonly id: string };

/** The index in `list` of the member named `id`, or -1. */
export function indexOfId(list: readonly unknown[], id: string): number {
  return list.findIndex((member) => (member as Identified | null)?.id === id);
}

/** One step down from `value`; undefined where there is nothing of that name. */
export function child(value: unknown, segment: string): unknown {
  if (Array.isArray(value)) return value[indexOfId(value, segment)];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment))
    return undefined;
  return (value as Record<string, unknown>)[segment];
}

/** What stands at `path`, or undefined. */
export function valueAt(document: OfficialDocument, path: Path): unknown {
  return path.reduce<unknown>(child, document);
}

/** The words at `path`: a text field, or the runs of a block; undefined where there are none. */
export function textAt(document: OfficialDocument, path: Path): string | undefined {
  const value = valueAt(document, path);
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? plainText(value as readonly Run[]) : undefined;
}
