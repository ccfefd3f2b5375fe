import { expect, test } from 'vitest';
import type { OfficialDocument } from '#core/model/document.ts';
import {
  createDocumentStore,
  type DocumentStore,
  isUnsaved,
} from '#renderer/document/document-store.ts';
import { letter } from '#tests/support/documents.ts';

const file = { handle: 'h', fileName: 'a.docx', writable: true };

/** A store over a letter, with a clock that ticks 200 ms a look. */
function opened(): DocumentStore {
  let now = 0;
  const store = createDocumentStore(() => {
    now += 200;
    return now;
  });
  const document = letter();
  store.open({ journalId: 'j', document, saved: document, file });
  return store;
}

function current(store: DocumentStore): OfficialDocument {
  const open = store.get();
  if (!open) throw new Error('nothing is open');
  return open.document;
}

/** Types `text` into the place field, letter by letter. */
function type(store: DocumentStore, text: string): void {
  for (const letterTyped of text) {
    const document = current(store);
    const before = document.header.place;
    const after = before + letterTyped;
    const next = { ...document, header: { ...document.header, place: after } };
    const caret = { path: ['header', 'place'], range: { start: after.length, end: after.length } };
    store.type(next, { origin: 'field', place: 'header.place', before, after }, caret);
  }
}

test('one undo takes back one word', () => {
  const store = opened();
  const { place } = current(store).header;
  type(store, ' một hai');
  store.undo();
  expect(current(store).header.place).toBe(`${place} một `);
});

test('undone to the beginning, the document is the saved one again', () => {
  const store = opened();
  const before = current(store);
  type(store, ' một hai');
  while (store.get()?.history.done.length) store.undo();
  expect(current(store)).toBe(before);
  const open = store.get();
  expect(open && isUnsaved(open)).toBe(false);
});

test('redo gives back what undo took, and the caret with it', () => {
  const store = opened();
  type(store, 'x');
  const after = current(store);
  store.undo();
  store.redo();
  expect(current(store)).toBe(after);
  expect(store.get()?.caret?.path).toEqual(['header', 'place']);
});

test('edits are one step; typing after undo forgets what was undone', () => {
  const store = opened();
  store.change([
    { op: 'set', path: ['header', 'subject'], value: 'a' },
    { op: 'set', path: ['header', 'place'], value: 'b' },
  ]);
  expect(store.get()?.history.done).toHaveLength(1);
  store.undo();
  type(store, 'x');
  expect(store.get()?.history.undone).toEqual([]);
});

test('a change that changes nothing is no step', () => {
  const store = opened();
  store.change([]);
  expect(store.get()?.history.done).toEqual([]);
});

test('saving forgets nothing of the history', () => {
  const store = opened();
  type(store, 'x');
  store.saved(current(store), file);
  const open = store.get();
  expect(open && isUnsaved(open)).toBe(false);
  store.undo();
  const undone = store.get();
  expect(undone && isUnsaved(undone)).toBe(true);
});
