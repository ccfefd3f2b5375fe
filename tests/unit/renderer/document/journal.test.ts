import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Bridge } from '#core/ipc/bridge.ts';
import { createDocumentStore } from '#renderer/document/document-store.ts';
import { keepJournal } from '#renderer/document/journal.ts';
import { letter } from '#tests/support/documents.ts';

/** A desktop whose disk fails as long as `code` says so. */
function desktop() {
  const disk: { code: string | null } = { code: null };
  const written: string[] = [];
  const discarded: string[] = [];
  const call = async (name: string, request: unknown) => {
    if (name === 'journal:write' && disk.code) return { ok: false, code: disk.code };
    if (name === 'journal:write') {
      const { document } = request as { document: { header: { subject: string } } };
      written.push(document.header.subject);
    }
    if (name === 'journal:discard') discarded.push((request as { id: string }).id);
    return { ok: true, value: {} };
  };
  const bridge = { call, subscribe: () => () => undefined } as unknown as Bridge;
  return { disk, written, discarded, bridge };
}

function opened() {
  const documents = createDocumentStore(() => 0);
  const document = letter();
  documents.open({ journalId: 'j', document, saved: document, file: null });
  const write = (subject: string) =>
    documents.change([{ op: 'set', path: ['header', 'subject'], value: subject }]);
  return { documents, write };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a journal that fails is told once, and once more when it works again', async () => {
  const { disk, written, bridge } = desktop();
  const { documents, write } = opened();
  const told: string[] = [];
  const stop = keepJournal(documents, bridge, {
    fails: (code) => told.push(code),
    works: () => told.push('works'),
  });
  disk.code = 'disk-full';
  write('một');
  await vi.advanceTimersByTimeAsync(700);
  write('hai');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).toEqual(['disk-full']);
  disk.code = null;
  await vi.advanceTimersByTimeAsync(6000);
  expect(told).toEqual(['disk-full', 'works']);
  expect(written).toEqual(['hai']);
  write('ba');
  await vi.advanceTimersByTimeAsync(700);
  expect(written).toEqual(['hai', 'ba']);
  expect(told).toHaveLength(2);
  stop();
});

test('a journal that works says nothing', async () => {
  const { written, bridge } = desktop();
  const { documents, write } = opened();
  const told: string[] = [];
  const stop = keepJournal(documents, bridge, {
    fails: (code) => told.push(code),
    works: () => told.push('works'),
  });
  write('một');
  await vi.advanceTimersByTimeAsync(700);
  expect(written).toEqual(['một']);
  expect(told).toEqual([]);
  stop();
});

const silent = { fails: () => undefined, works: () => undefined };

test('what was recovered and then saved is not offered again', async () => {
  const { discarded, bridge } = desktop();
  const { documents } = opened();
  const stop = keepJournal(documents, bridge, silent);
  const document = letter();
  documents.recovered(document, 'of-the-crash');
  await vi.advanceTimersByTimeAsync(700);
  expect(discarded).toEqual([]);
  documents.saved(document, { handle: 'h', fileName: 'a.docx', writable: true });
  expect(discarded).toEqual(['of-the-crash']);
  stop();
});

test('unsaved work is discarded when another document is shown, and not written after it', async () => {
  const { discarded, written, bridge } = desktop();
  const { documents, write } = opened();
  const stop = keepJournal(documents, bridge, silent);
  write('một');
  const next = letter();
  documents.open({ journalId: 'k', document: next, saved: next, file: null });
  await vi.advanceTimersByTimeAsync(700);
  expect(discarded).toEqual(['j']);
  expect(written).toEqual([]);
  stop();
});

test('a document whose file is gone is kept, though nobody has changed it', async () => {
  const { written, bridge } = desktop();
  const { documents } = opened();
  const stop = keepJournal(documents, bridge, silent);
  documents.lost();
  await vi.advanceTimersByTimeAsync(700);
  expect(written).toEqual([letter().header.subject]);
  stop();
});
