import { expect, test } from 'vitest';
import type { Bridge } from '#core/ipc/bridge.ts';
import { createWorkspace, type Workspace } from '#renderer/app/workspace.ts';
import { isUnsaved } from '#renderer/document/document-store.ts';
import { closeWindow, fileChanged, openFile, save } from '#renderer/document/files.ts';
import { keepJournal } from '#renderer/document/journal.ts';
import { letter } from '#tests/support/documents.ts';

const FILE = { handle: 'h1', fileName: 'một.docx', writable: true };
const OTHER = { handle: 'h2', fileName: 'hai.docx', writable: true };
const SAVED = { ok: true, value: { ...FILE, savedAt: '2026-11-21T08:30:00.000Z' } };
const OPENED = {
  ...OTHER,
  document: letter({ header: { subject: 'khác' } }),
  understanding: { source: 'embedded', frameFound: true, unplaced: [] },
  openElsewhere: false,
};

/** An answer of the desktop that comes only when it is given. */
function lateAnswer() {
  let give: (value: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => {
    give = resolve;
  });
  return { answer, give: (value: unknown) => give(value) };
}

type Answers = Readonly<Record<string, unknown>>;

/** A window with a changed document, the file of which is `FILE`. */
function windowWith(answers: Answers) {
  const calls: string[] = [];
  const call = (name: string) => {
    calls.push(name);
    return Promise.resolve(answers[name] ?? { ok: true, value: {} });
  };
  const bridge = { call, subscribe: () => () => undefined } as unknown as Bridge;
  const workspace = createWorkspace(bridge);
  const document = letter();
  workspace.documents.open({ journalId: 'j1', document, saved: document, file: FILE });
  keepJournal(workspace.documents, bridge, { fails: () => undefined, works: () => undefined });
  return { workspace, calls };
}

function write({ documents }: Workspace, subject: string): void {
  documents.change([{ op: 'set', path: ['header', 'subject'], value: subject }]);
}

async function answer({ session }: Workspace, given: string): Promise<void> {
  await expect.poll(() => session.get().question).not.toBeNull();
  session.get().question?.answer(given);
}

test('what was let go stays in the journal when the picker is closed without a file', async () => {
  const { workspace, calls } = windowWith({ 'document:open': { ok: false, code: 'cancelled' } });
  write(workspace, 'mới');
  const opening = openFile(workspace);
  await answer(workspace, 'discard');
  await opening;
  expect(workspace.documents.get()?.document.header.subject).toBe('mới');
  expect(calls).not.toContain('journal:discard');
});

test('what was let go leaves the journal when another file has been opened', async () => {
  const { workspace, calls } = windowWith({ 'document:open': { ok: true, value: OPENED } });
  write(workspace, 'mới');
  workspace.session.update((state) => ({ ...state, help: { page: null, finding: null } }));
  const opening = openFile(workspace);
  await answer(workspace, 'discard');
  await opening;
  expect(workspace.documents.get()?.file).toEqual(OTHER);
  expect(calls.filter((name) => name === 'journal:discard')).toHaveLength(1);
  expect(workspace.session.get().help).toBeNull();
});

test('the window closes only after what was let go has left the journal', async () => {
  const { workspace, calls } = windowWith({});
  write(workspace, 'mới');
  const closing = closeWindow(workspace);
  await answer(workspace, 'discard');
  await closing;
  expect(calls.slice(-2)).toEqual(['journal:discard', 'window:close']);
});

test('a save that ends late does not give its file to another document', async () => {
  const late = lateAnswer();
  const { workspace } = windowWith({ 'document:save': late.answer });
  write(workspace, 'mới');
  const saving = save(workspace);
  const next = letter();
  workspace.documents.open({ journalId: 'j2', document: next, saved: next, file: OTHER });
  late.give(SAVED);
  await saving;
  expect(workspace.documents.get()?.file).toEqual(OTHER);
  expect(workspace.session.get().savedAt).toBeNull();
});

test('words typed while the file is written are asked about before they are left', async () => {
  const late = lateAnswer();
  const { workspace, calls } = windowWith({ 'document:save': late.answer });
  write(workspace, 'mới');
  const closing = closeWindow(workspace);
  await answer(workspace, 'save');
  write(workspace, 'mới hơn');
  late.give(SAVED);
  await answer(workspace, 'cancel');
  await closing;
  expect(calls).not.toContain('window:close');
});

test('a document whose file was removed is unsaved from then on', async () => {
  const { workspace } = windowWith({});
  await fileChanged(workspace, { handle: 'h1', fileName: 'một.docx', removed: true });
  const open = workspace.documents.get();
  expect(open && isUnsaved(open)).toBe(true);
});
