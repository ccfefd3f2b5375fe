import type { SigningOverride } from '#core/signing/signing-gate.ts';
import { createStore, type Store } from '#renderer/state/store.ts';

/** What was decided for the document at hand; kept while the dialog is away to mend something. */
export type Signing = {
  /** The piece of work that the decisions belong to. */
  readonly journalId: string | null;
  readonly overrides: readonly SigningOverride[];
  /** Whoever decides to let errors pass. */
  readonly by: string;
  /** Whether the report is wanted as a page, too. */
  readonly reportPage: boolean;
};

const NONE: Signing['overrides'] = [];

export type SigningStore = Store<Signing>;

export function createSigningStore(): SigningStore {
  return createStore<Signing>({ journalId: null, overrides: [], by: '', reportPage: false });
}

/** What was decided for the piece of work `journalId`; nothing of another one's. */
export function decidedFor(state: Signing, journalId: string): Signing['overrides'] {
  return state.journalId === journalId ? state.overrides : NONE;
}

/** Forgets what was decided for another document. Whoever decides stays the same. */
export function signingFor(store: SigningStore, journalId: string): void {
  store.update((state) =>
    state.journalId === journalId ? state : { ...state, journalId, overrides: [] },
  );
}
