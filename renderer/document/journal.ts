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
 * without a pause; discarded when there is nothing left to lose.
 *
 * @returns its own undo
 */
export function keepJournal(
  documents: DocumentStore,
  bridge: Bridge,
  trouble: JournalTrouble,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: { readonly id: string; readonly document: unknown } | null = null;
  let isBroken = false;

  const failed = (entry: typeof kept, code: string) => {
    if (!isBroken) trouble.fails(code);
    isBroken = true;
    // What could not be written is not kept; the next edit, or a little patience, tries again.
    if (kept === entry && entry) kept = { ...entry, document: null };
    timer ??= setTimeout(write, RETRY_MS);
  };
  const write = async () => {
    timer = undefined;
    const open = documents.get();
    if (!open || !isUnsaved(open) || kept?.document === open.document) return;
    const entry = { id: open.journalId, document: open.document };
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
    if (kept && (!open || kept.id !== open.journalId)) discard(kept.id);
    if (!open) return;
    if (!isUnsaved(open)) {
      if (kept) discard(kept.id);
    } else if (kept?.document !== open.document && timer === undefined) {
      const isUntouched = open.history.done.length === 0 && open.history.undone.length === 0;
      if (!isUntouched) timer = setTimeout(write, DELAY_MS);
    }
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
