import type { Opened } from '#core/ipc/contract.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Place } from '#core/model/path.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { ask, tell } from '#renderer/state/talk.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { failureWords } from '#renderer/text/failures.ts';
import { isUnsaved, type OpenDocument } from './document-store.ts';
import { suggestedName } from './document-title.ts';

/** The subject, with what the template leaves to be filled in there taken hold of. */
function subjectPlace({ header: { subject } }: OfficialDocument): Place {
  const blank = /\[[^\]]+\]/u.exec(subject);
  const start = blank?.index ?? subject.length;
  return {
    path: ['header', 'subject'],
    range: { start, end: start + (blank?.[0].length ?? 0) },
  };
}

/** Shows a document that has no file yet, with the keyboard where the writing begins. */
export function showNew(workspace: Workspace, document: OfficialDocument): void {
  leaveFile(workspace);
  workspace.documents.open(
    { journalId: crypto.randomUUID(), document, saved: document, file: null },
    subjectPlace(document),
  );
  workspace.session.update((state) => ({
    ...state,
    screen: 'document',
    notice: null,
    help: null,
    savedAt: null,
  }));
}

/** Shows a document that was read from a file. */
export function showOpened(workspace: Workspace, opened: Opened): void {
  leaveFile(workspace);
  const { handle, fileName, document, understanding } = opened;
  const writable = opened.writable && !opened.openElsewhere;
  workspace.documents.open({
    journalId: crypto.randomUUID(),
    document,
    // What stands in the file is safe there, however it was understood.
    saved: document,
    file: { handle, fileName, writable },
  });
  workspace.session.update((state) => ({
    ...state,
    screen: 'document',
    help: null,
    savedAt: null,
    notice: understanding.source === 'embedded' ? null : understanding,
  }));
  if (opened.openElsewhere) {
    tell(workspace.session, 'note', dialogText.openElsewhere.title, dialogText.openElsewhere.line);
  } else if (!opened.writable) {
    // Only .docx is written; what was read from other files becomes a new one.
    const words = /\.docx$/iu.test(fileName) ? dialogText.readOnly : dialogText.imported;
    tell(workspace.session, 'note', words.title, words.line);
  }
}

function leaveFile({ documents, bridge }: Workspace): void {
  const file = documents.get()?.file;
  if (file) void bridge.call('document:close', { handle: file.handle });
}

/**
 * Whether the current document may be left: it is saved, or its owner lets it go. What is let go
 * stays in the journal as long as the window shows it: what comes next may still be called off.
 */
export async function settleUnsaved(workspace: Workspace): Promise<boolean> {
  const open = workspace.documents.get();
  if (!open || !isUnsaved(open)) return true;
  const name = open.file?.fileName ?? suggestedName(open.document);
  const answer = await ask(
    workspace.session,
    { title: dialogText.unsaved.title(name), lines: [dialogText.unsaved.line] },
    [
      { answer: 'save', label: dialogText.unsaved.save, look: 'primary' },
      { answer: 'discard', label: dialogText.unsaved.discard, look: 'danger' },
      { answer: 'cancel', label: dialogText.cancel, look: 'plain' },
    ],
    'cancel',
  );
  // What was typed while the file was written is asked about again.
  if (answer === 'save') return (await save(workspace)) && settleUnsaved(workspace);
  return answer === 'discard';
}

/** Closes the window if its document may be left; what was let go is gone for good then. */
export async function closeWindow(workspace: Workspace): Promise<void> {
  if (!(await settleUnsaved(workspace))) return;
  const { documents, bridge } = workspace;
  const id = documents.get()?.journalId;
  // First of all nothing more is written; then the window waits for the disk.
  documents.close();
  if (id !== undefined) await bridge.call('journal:discard', { id });
  await bridge.call('window:close', {});
}

/** Says why something went wrong, unless the user stopped it himself. */
export function tellFailure(
  workspace: Workspace,
  doing: Parameters<typeof failureWords>[0],
  code: string,
): void {
  if (code === 'cancelled' || code === 'superseded') return;
  const { title, detail } = failureWords(doing, code);
  tell(workspace.session, 'trouble', title, detail);
}

export async function openFile(workspace: Workspace): Promise<void> {
  if (!(await settleUnsaved(workspace))) return;
  await whileBusy(workspace, dialogText.busy.opening, async () => {
    const result = await workspace.bridge.call('document:open', {});
    if (result.ok) showOpened(workspace, result.value);
    else tellFailure(workspace, 'open', result.code);
  });
}

export async function openRecent(workspace: Workspace, id: string): Promise<void> {
  if (!(await settleUnsaved(workspace))) return;
  await whileBusy(workspace, dialogText.busy.opening, async () => {
    const result = await workspace.bridge.call('document:open-recent', { id });
    if (result.ok) showOpened(workspace, result.value);
    else tellFailure(workspace, 'open', result.code);
  });
}

/** Saves to the file behind the document, or asks where. Gives whether it is saved now. */
export async function save(workspace: Workspace, overwrite = false): Promise<boolean> {
  const open = workspace.documents.get();
  if (!open) return false;
  if (!open.file?.writable) return saveAs(workspace);
  const { document, file } = open;
  const result = await whileBusy(workspace, dialogText.busy.saving, () =>
    workspace.bridge.call('document:save', {
      handle: file.handle,
      document: document as never,
      overwrite,
    }),
  );
  if (result.ok) {
    noteSaved(workspace, open, { ...file, ...result.value });
    return true;
  }
  if (result.code === 'changed-on-disk') return settleChanged(workspace, file.fileName);
  tellFailure(workspace, 'save', result.code);
  return false;
}

async function settleChanged(workspace: Workspace, fileName: string): Promise<boolean> {
  const words = dialogText.changedOnSave;
  const answer = await ask(
    workspace.session,
    { title: words.title(fileName), lines: [words.line] },
    [
      { answer: 'copy', label: words.copy, look: 'primary' },
      { answer: 'overwrite', label: words.overwrite, look: 'danger' },
      { answer: 'cancel', label: dialogText.cancel, look: 'plain' },
    ],
    'cancel',
  );
  if (answer === 'copy') return saveAs(workspace);
  return answer === 'overwrite' ? save(workspace, true) : false;
}

export async function saveAs(workspace: Workspace): Promise<boolean> {
  const open = workspace.documents.get();
  if (!open) return false;
  const { document, file } = open;
  const result = await whileBusy(workspace, dialogText.busy.saving, () =>
    workspace.bridge.call('document:save-as', {
      document: document as never,
      suggestedName: file?.fileName ?? suggestedName(document),
      handle: file?.handle ?? null,
    }),
  );
  if (!result.ok) {
    tellFailure(workspace, 'save', result.code);
    return false;
  }
  noteSaved(workspace, open, { ...result.value, writable: true });
  return true;
}

function noteSaved(
  workspace: Workspace,
  { journalId, document }: OpenDocument,
  file: { handle: string; fileName: string; writable: boolean; savedAt: string },
): void {
  const { savedAt, handle, fileName, writable } = file;
  // The window may show another document by now, whose file this is not.
  if (workspace.documents.get()?.journalId !== journalId) return;
  workspace.documents.saved(document, { handle, fileName, writable });
  workspace.session.update((state) => ({ ...state, savedAt }));
}

export async function print(workspace: Workspace): Promise<void> {
  const open = workspace.documents.get();
  if (!open) return;
  const result = await whileBusy(workspace, dialogText.busy.printing, () =>
    workspace.bridge.call('document:print', { document: open.document as never }),
  );
  if (!result.ok) tellFailure(workspace, 'print', result.code);
}

/** Somebody else wrote the open file: tell, and read it again if nothing of ours is lost by it. */
export async function fileChanged(
  workspace: Workspace,
  change: { readonly handle: string; readonly fileName: string; readonly removed: boolean },
): Promise<void> {
  const open = workspace.documents.get();
  if (open?.file?.handle !== change.handle) return;
  if (change.removed) {
    const { title, line } = dialogText.removedOnDisk;
    workspace.documents.lost();
    tell(workspace.session, 'trouble', title(change.fileName), line);
    return;
  }
  const words = dialogText.changedOnDisk;
  const line = isUnsaved(open) ? words.lineUnsaved : words.line;
  const answer = await ask(
    workspace.session,
    { title: words.title(change.fileName), lines: [line] },
    [
      { answer: 'keep', label: words.keep, look: isUnsaved(open) ? 'primary' : 'plain' },
      { answer: 'reload', label: words.reload, look: isUnsaved(open) ? 'danger' : 'primary' },
      ...(isUnsaved(open) ? [{ answer: 'copy', label: words.copy, look: 'plain' } as const] : []),
    ],
    'keep',
  );
  if (answer === 'copy') await saveAs(workspace);
  if (answer !== 'reload') return;
  const result = await workspace.bridge.call('document:reload', { handle: change.handle });
  if (result.ok) showReloaded(workspace, result.value);
  else tellFailure(workspace, 'open', result.code);
}

function showReloaded(workspace: Workspace, opened: Opened): void {
  const { handle, fileName, document, understanding, writable } = opened;
  const isOurs = understanding.source === 'embedded';
  workspace.documents.open({
    journalId: crypto.randomUUID(),
    document,
    saved: isOurs ? document : null,
    file: { handle, fileName, writable },
  });
  workspace.session.update((state) => ({ ...state, notice: isOurs ? null : understanding }));
}

/** Does `work` while the window says what it waits for. */
export async function whileBusy<Value>(
  { session }: Workspace,
  words: string,
  work: () => Promise<Value>,
): Promise<Value> {
  session.update((state) => ({ ...state, busy: words }));
  try {
    return await work();
  } finally {
    session.update((state) => ({ ...state, busy: null }));
  }
}
