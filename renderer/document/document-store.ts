import type { OfficialDocument } from '#core/model/document.ts';
import { applyEdits, type Edit } from '#core/model/edit.ts';
import type { Place } from '#core/model/path.ts';
import { createStore, type Store } from '#renderer/state/store.ts';
import { back, extend, forth, type History, NO_HISTORY, push } from './history.ts';
import { continuesWord, type TypingGroup, textChange } from './typing.ts';

/** The file behind a document; null until it is first saved. */
export type DocumentFile = {
  readonly handle: string;
  readonly fileName: string;
  readonly writable: boolean;
};

/** Who made the last change: the editor must not be told what it has just said itself. */
export type Origin = 'load' | 'body' | 'field' | 'command' | 'history';

export type OpenDocument = {
  /** Names this piece of work in the journal. */
  readonly journalId: string;
  readonly document: OfficialDocument;
  /** What the file holds; null when nothing of it was ever saved. */
  readonly saved: OfficialDocument | null;
  readonly file: DocumentFile | null;
  readonly history: History;
  readonly origin: Origin;
  /** Where the caret belongs after a change that came from elsewhere than the keyboard. */
  readonly caret: Place | null;
};

export type Typing = {
  readonly origin: 'body' | 'field';
  /** Names the text that is typed in, such as `body.b3`. */
  readonly place: string;
  readonly before: string;
  readonly after: string;
};

export type DocumentStore = Pick<Store<OpenDocument | null>, 'get' | 'subscribe'> & {
  open(
    next: Pick<OpenDocument, 'document' | 'saved' | 'file' | 'journalId'>,
    caret?: Place | null,
  ): void;
  close(): void;
  /** Applies edits as one step of the history. */
  change(edits: readonly Edit[], carets?: { before?: Place | null; after?: Place | null }): void;
  /** Takes over a document that was changed elsewhere (recognised, mended in bulk) as one step. */
  become(document: OfficialDocument): void;
  /** Takes over what was typed; a word makes one step. */
  type(document: OfficialDocument, typing: Typing, caret: Place | null): void;
  /** Takes over a change of the body that is more than typing in one block. */
  restructure(document: OfficialDocument, caret: Place | null): void;
  /** Remembers where the caret stands, for the next step's undo. */
  caretAt(caret: Place | null): void;
  /** Takes over what the journal kept; it stays unsaved, under the journal's own name. */
  recovered(document: OfficialDocument, journalId: string): void;
  undo(): void;
  redo(): void;
  saved(document: OfficialDocument, file: DocumentFile): void;
  /** The file is gone: nothing of the document is saved any more. */
  lost(): void;
};

export function createDocumentStore(now: () => number): DocumentStore {
  const store = createStore<OpenDocument | null>(null);
  let group: TypingGroup | null = null;
  let caretNow: Place | null = null;

  const replace = (document: OfficialDocument, history: History, rest: Partial<OpenDocument>) => {
    const current = store.get();
    if (current) store.set({ ...current, caret: null, ...rest, document, history });
  };
  const step = (
    after: OfficialDocument,
    origin: Origin,
    before: Place | null,
    caret: Place | null,
  ) => {
    const current = store.get();
    if (!current || after === current.document) return;
    const made = { before: current.document, after, caretBefore: before, caretAfter: caret };
    replace(after, push(current.history, made), { origin, caret });
    caretNow = caret ?? caretNow;
  };
  const travel = (move: typeof back, isBack: boolean) => {
    const current = store.get();
    const moved = current && move(current.history);
    group = null;
    if (!moved) return;
    const { step: taken, history } = moved;
    const caret = isBack ? taken.caretBefore : taken.caretAfter;
    caretNow = caret;
    replace(isBack ? taken.before : taken.after, history, { origin: 'history', caret });
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    open(next, caret = null) {
      group = null;
      caretNow = null;
      store.set({ ...next, history: NO_HISTORY, origin: 'load', caret });
    },
    close: () => store.set(null),
    change(edits, carets = {}) {
      const current = store.get();
      if (!current) return;
      group = null;
      const { document } = applyEdits(current.document, edits);
      step(document, 'command', carets.before ?? caretNow, carets.after ?? null);
    },
    become(document) {
      group = null;
      step(document, 'command', caretNow, null);
    },
    type(document, typing, caret) {
      const current = store.get();
      if (!current || document === current.document) return;
      const { origin, place, before, after } = typing;
      const change = textChange(before, after);
      const continues = group && continuesWord(group, place, before, change, now());
      group = { place, caret: change.start + change.inserted.length, at: now() };
      if (continues && current.history.done.length > 0) {
        replace(document, extend(current.history, document, caret), { origin });
      } else {
        step(document, origin, caretNow, caret);
      }
      caretNow = caret;
    },
    restructure(document, caret) {
      group = null;
      step(document, 'body', caretNow, caret);
    },
    caretAt(caret) {
      caretNow = caret;
    },
    recovered(document, journalId) {
      const current = store.get();
      if (current) store.set({ ...current, document, journalId, saved: null, origin: 'load' });
    },
    undo: () => travel(back, true),
    redo: () => travel(forth, false),
    saved(document, file) {
      const current = store.get();
      if (current) store.set({ ...current, saved: document, file });
    },
    lost() {
      const current = store.get();
      if (current) store.set({ ...current, saved: null });
    },
  };
}

/** Whether closing now would lose words. */
export function isUnsaved(open: OpenDocument): boolean {
  return open.document !== open.saved;
}

/** Whether every word stands in a file that can be saved again under its name. */
export function isSafe(open: OpenDocument): boolean {
  return !isUnsaved(open) && open.file?.writable === true;
}
