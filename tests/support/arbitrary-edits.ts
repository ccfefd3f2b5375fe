import fc from 'fast-check';
import type { OfficialDocument } from '#core/model/document.ts';
import { applyEdits, type Edit } from '#core/model/edit.ts';
import { idsIn } from '#core/model/new-id.ts';
import { type Path, textAt, valueAt } from '#core/model/path.ts';
import { plainText, type Run } from '#core/model/text.ts';
import { arbitraryBlock } from './arbitrary-body.ts';
import { arbitraryDocument, withIds } from './arbitrary-document.ts';
import { arbitraryLine, arbitraryRuns } from './arbitrary-text.ts';

/** What one edit is made from; every choice makes some valid edit of every document. */
const choice = fc.record({
  kind: fc.constantFrom('set', 'as-found', 'insert', 'remove', 'replace-text' as const),
  at: fc.nat({ max: 999 }),
  to: fc.nat({ max: 999 }),
  text: arbitraryLine,
  runs: arbitraryRuns,
  block: arbitraryBlock,
});

type Choice = typeof choice extends fc.Arbitrary<infer Value> ? Value : never;

const FIELDS: readonly Path[] = [
  ['header', 'subject'],
  ['header', 'place'],
  ['header', 'issuer', 'name'],
  ['header', 'number', 'value'],
  ['marks', 'contact'],
];
const LISTS: readonly Path[] = [
  ['body'],
  ['recipients'],
  ['addressees'],
  ['signatures'],
  ['annexes'],
];

type Identified = { readonly id: string };

function membersAt(document: OfficialDocument, path: Path): readonly Identified[] {
  return valueAt(document, path) as readonly Identified[];
}

function runsPaths(document: OfficialDocument): readonly Path[] {
  return document.body.flatMap((block): readonly Path[] => {
    if (block.kind === 'figure') return [['body', block.id, 'caption']];
    return 'runs' in block ? [['body', block.id, 'runs']] : [];
  });
}

function pick<Value>(list: readonly Value[], index: number, otherwise: Value): Value {
  return list[index % Math.max(list.length, 1)] ?? otherwise;
}

/** Offsets that cut no surrogate pair, so that the edited text is still admissible. */
function boundaries(text: string): readonly number[] {
  const cuts = [0];
  for (const each of text) cuts.push((cuts.at(-1) ?? 0) + each.length);
  return cuts;
}

function setEdit(document: OfficialDocument, { at, text, runs }: Choice): Edit {
  const path = pick([...FIELDS, ...runsPaths(document)], at, FIELDS[0] ?? []);
  return { op: 'set', path, value: path[0] === 'body' ? runs : text };
}

function asFoundEdit(document: OfficialDocument, { at, text }: Choice): Edit {
  const path = ['asFound', pick(['issuer', 'star', 'separator', 'number'], at, 'issuer')];
  if (valueAt(document, path) !== undefined) return { op: 'unset', path };
  return { op: 'set', path, value: { text } };
}

function insertEdit(document: OfficialDocument, { at, block }: Choice): Edit {
  const taken = idsIn(document);
  let last = 0;
  const value = withIds(block, () => {
    do last += 1;
    while (taken.has(`e${last}`));
    return `e${last}`;
  });
  const before = pick([null, ...document.body.map((each) => each.id)], at, null);
  return { op: 'insert', path: ['body'], before, value };
}

function removeEdit(document: OfficialDocument, { at }: Choice): Edit | null {
  const paths = LISTS.flatMap((list) => membersAt(document, list).map(({ id }) => [...list, id]));
  const path = pick<Path | null>(paths, at, null);
  return path && { op: 'remove', path };
}

function replaceEdit(document: OfficialDocument, { at, to, text }: Choice): Edit {
  const path = pick([...FIELDS, ...runsPaths(document)], at, FIELDS[0] ?? []);
  const runs = valueAt(document, path);
  const before = textAt(document, path) ?? plainText(runs as readonly Run[]);
  const cuts = boundaries(before);
  const start = pick(cuts, at, 0);
  const end = pick(
    cuts.filter((cut) => cut >= start),
    to,
    start,
  );
  return { op: 'replace-text', path, start, end, text };
}

function editFrom(document: OfficialDocument, chosen: Choice): Edit {
  switch (chosen.kind) {
    case 'set':
      return setEdit(document, chosen);
    case 'as-found':
      return asFoundEdit(document, chosen);
    case 'insert':
      return insertEdit(document, chosen);
    case 'remove':
      return removeEdit(document, chosen) ?? setEdit(document, chosen);
    case 'replace-text':
      return replaceEdit(document, chosen);
  }
}

function editsFrom(document: OfficialDocument, choices: readonly Choice[]): readonly Edit[] {
  let current = document;
  return choices.map((chosen) => {
    const edit = editFrom(current, chosen);
    current = applyEdits(current, [edit]).document;
    return edit;
  });
}

/** A document and a row of edits, each of which is valid once those before it are applied. */
export const arbitraryEditing = fc
  .record({
    document: arbitraryDocument,
    choices: fc.array(choice, { minLength: 1, maxLength: 8 }),
  })
  .map(({ document, choices }) => ({ document, edits: editsFrom(document, choices) }));
