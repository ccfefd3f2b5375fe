import type { Bridge } from '#core/ipc/bridge.ts';
import { type DocumentStore, isUnsaved } from './document-store.ts';
import { documentTitle } from './document-title.ts';

/** How long an edit may wait for its journal entry; killing the process loses no more. */
const DELAY_MS = 600;
/** After a failure the same words are tried again, whether or not more are typed. */
const RETRY_MS = 5000;

/** Called when the journal stops working, and when it works again; once each. */
export type JournalTrouble = {
  readonly fails: (code: string) => void;
  readonly works: () => void;
};

/**
 * Keeps unsaved work in the journal: written shortly after an edit, also while typing goes on
 * without a pause; discarded when there is nothing left to lose, or the window shows another
 * document. Nobody else discards what the window still shows: it may yet have to be recovered.
 *
 * @returns its own undo
 */
export function keepJournal(
  documents: DocumentStore,
  bridge: Bridge,
  trouble: JournalTrouble,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: { readonly document: unknown } | null = null;
  /** The unsaved work on show: written here, or recovered, and so in the journal already. */
  let unsavedId: string | null = null;
  let shownId = documents.get()?.journalId ?? null;
  let isBroken = false;

  const failed = (entry: typeof kept, code: string) => {
    if (!isBroken) trouble.fails(code);
    isBroken = true;
    // What could not be written is not kept; the next edit, or a little patience, tries again.
    if (kept === entry) kept = null;
    timer ??= setTimeout(write, RETRY_MS);
  };
  const write = async () => {
    timer = undefined;
    const open = documents.get();
    if (!open || !isUnsaved(open) || kept?.document === open.document) return;
    const entry = { document: open.document };
    kept = entry;
    const result = await bridge.call('journal:write', {
      id: open.journalId,
      handle: open.file?.handle ?? null,
      title: documentTitle(open.document),
      document: open.document as never,
    });
    if (!result.ok) return failed(entry, result.code);
    if (isBroken) trouble.works();
    isBroken = false;
  };
  const discard = (id: string) => {
    clearTimeout(timer);
    timer = undefined;
    kept = null;
    void bridge.call('journal:discard', { id });
  };
  const unsubscribe = documents.subscribe(() => {
    const open = documents.get();
    const unsaved = open && isUnsaved(open) ? open : null;
    if (unsavedId !== null && unsavedId !== unsaved?.journalId) discard(unsavedId);
    unsavedId = unsaved?.journalId ?? null;
    // What was unsaved from the start came from the journal, or stands in a file all the same.
    const isNew = open?.journalId !== shownId;
    shownId = open?.journalId ?? null;
    if (!unsaved || isNew || kept?.document === unsaved.document || timer !== undefined) return;
    timer = setTimeout(write, DELAY_MS);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
