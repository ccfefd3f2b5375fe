import type { OfficialDocument } from './document.ts';
import { child, indexOfId, type Path, valueAt } from './path.ts';
import { type Run, replaceInRuns } from './text.ts';

/**
 * One change to a document, as data: previewable, undoable, the same in the window and on the
 * command line. `set` writes a field (or an entry of a record), `unset` removes an entry of a
 * record, `insert` adds a member to a list before the member named `before` (null: at the end),
 * `remove` takes the member that `path` names out, `replace-text` changes a stretch of a text
 * field or of a block's runs.
 */
export type Edit =
  | { readonly op: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly op: 'unset'; readonly path: Path }
  | {
      readonly op: 'insert';
      readonly path: Path;
      readonly before: string | null;
      readonly value: unknown;
    }
  | { readonly op: 'remove'; readonly path: Path }
  | {
      readonly op: 'replace-text';
      readonly path: Path;
      readonly start: number;
      readonly end: number;
      readonly text: string;
    };

/** The document after the edits, and the edits that lead back to exactly the one before. */
export type Applied = { readonly document: OfficialDocument; readonly inverse: readonly Edit[] };

/** Thrown when an edit names a place that the document does not have: a bug in its author. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

/** Rebuilds the spine from the root to `path`, with `change` applied to the value there. */
function rewrite(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [segment, ...rest] = path;
  if (segment === undefined) return change(value);
  if (Array.isArray(value)) {
    const index = indexOfId(value, segment);
    if (index < 0) throw new EditError(`no member “${segment}”`);
    return value.with(index, rewrite(value[index], rest, change));
  }
  if (typeof value !== 'object' || value === null)
    throw new EditError(`nothing below “${segment}”`);
  return { ...value, [segment]: rewrite(child(value, segment), rest, change) };
}

function within(document: OfficialDocument, path: Path, change: (value: unknown) => unknown) {
  return rewrite(document, path, change) as OfficialDocument;
}

function split(path: Path): readonly [Path, string] {
  const last = path.at(-1);
  if (last === undefined) throw new EditError('an edit needs a path');
  return [path.slice(0, -1), last];
}

function listAt(document: OfficialDocument, path: Path): readonly unknown[] {
  const list = valueAt(document, path);
  if (!Array.isArray(list)) throw new EditError(`no list at ${path.join('.')}`);
  return list;
}

function set(document: OfficialDocument, path: Path, value: unknown): Applied {
  const [parent] = split(path);
  if (valueAt(document, parent) === undefined)
    throw new EditError(`nothing at ${parent.join('.')}`);
  const before = valueAt(document, path);
  const inverse: Edit =
    before === undefined ? { op: 'unset', path } : { op: 'set', path, value: before };
  return { document: within(document, path, () => value), inverse: [inverse] };
}

function unset(document: OfficialDocument, path: Path): Applied {
  const [parent, key] = split(path);
  const before = valueAt(document, path);
  if (before === undefined) throw new EditError(`nothing at ${path.join('.')}`);
  const without = (record: unknown) => {
    const { [key]: _removed, ...rest } = record as Record<string, unknown>;
    return rest;
  };
  return {
    document: within(document, parent, without),
    inverse: [{ op: 'set', path, value: before }],
  };
}

function insert(
  document: OfficialDocument,
  path: Path,
  before: string | null,
  value: unknown,
): Applied {
  const list = listAt(document, path);
  const index = before === null ? list.length : indexOfId(list, before);
  if (index < 0) throw new EditError(`no member “${before}” at ${path.join('.')}`);
  const { id } = value as { id: string };
  if (indexOfId(list, id) >= 0) throw new EditError(`“${id}” stands at ${path.join('.')} already`);
  return {
    document: within(document, path, () => list.toSpliced(index, 0, value)),
    inverse: [{ op: 'remove', path: [...path, id] }],
  };
}

function remove(document: OfficialDocument, path: Path): Applied {
  const [parent, id] = split(path);
  const list = listAt(document, parent);
  const index = indexOfId(list, id);
  if (index < 0) throw new EditError(`no member “${id}” at ${parent.join('.')}`);
  const next = list[index + 1] as { readonly id: string } | undefined;
  return {
    document: within(document, parent, () => list.toSpliced(index, 1)),
    inverse: [{ op: 'insert', path: parent, before: next?.id ?? null, value: list[index] }],
  };
}

function replaceText(
  document: OfficialDocument,
  path: Path,
  start: number,
  end: number,
  text: string,
) {
  const before = valueAt(document, path);
  const replaced =
    typeof before === 'string'
      ? before.slice(0, start) + text + before.slice(end)
      : Array.isArray(before)
        ? replaceInRuns(before as readonly Run[], start, end, text)
        : undefined;
  if (replaced === undefined) throw new EditError(`no text at ${path.join('.')}`);
  return set(document, path, replaced);
}

function applyEdit(document: OfficialDocument, edit: Edit): Applied {
  switch (edit.op) {
    case 'set':
      return set(document, edit.path, edit.value);
    case 'unset':
      return unset(document, edit.path);
    case 'insert':
      return insert(document, edit.path, edit.before, edit.value);
    case 'remove':
      return remove(document, edit.path);
    case 'replace-text':
      return replaceText(document, edit.path, edit.start, edit.end, edit.text);
  }
}

/**
 * Applies `edits` in order. The document given is untouched; with no edits it is returned itself.
 *
 * @throws EditError when an edit names a place that does not exist
 */
export function applyEdits(document: OfficialDocument, edits: readonly Edit[]): Applied {
  let current = document;
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const applied = applyEdit(current, edit);
    current = applied.document;
    inverse.unshift(...applied.inverse);
  }
  return { document: current, inverse };
}
