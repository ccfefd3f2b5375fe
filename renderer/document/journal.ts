import type { Bridge } from '#core/ipc/bridge.ts';
import { type DocumentStore, isUnsaved } from './document-store.ts';
import { documentTitle } from './document-title.ts';

/** How long an edit may wait for its journal entry; killing the process loses no more. */
const DELAY_MS = 600;

/**
 * Keeps unsaved work in the journal: written shortly after an edit, also while typing goes on
 * without a pause; discarded when there is nothing left to lose.
 *
 * @returns its own undo
 */
export function keepJournal(documents: DocumentStore, bridge: Bridge): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: { readonly id: string; readonly document: unknown } | null = null;

  const write = () => {
    timer = undefined;
    const open = documents.get();
    if (!open || !isUnsaved(open) || kept?.document === open.document) return;
    kept = { id: open.journalId, document: open.document };
    void bridge.call('journal:write', {
      id: open.journalId,
      handle: open.file?.handle ?? null,
      title: documentTitle(open.document),
      document: open.document as never,
    });
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
