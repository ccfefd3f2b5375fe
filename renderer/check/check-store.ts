import type { OfficialDocument } from '#core/model/document.ts';
import type { Finding } from '#core/rules/finding.ts';
import { createStore, type Store } from '#renderer/state/store.ts';

/** What the last check found, and which finding the user is at. */
export type Check = {
  readonly document: OfficialDocument | null;
  readonly findings: readonly Finding[];
  readonly active: string | null;
};

export type CheckStore = Store<Check>;

export function createCheckStore(): CheckStore {
  return createStore<Check>({ document: null, findings: [], active: null });
}

/** Tells findings of one check apart, and knows the same one again in the next check. */
export function findingKey({ rule, at, found }: Finding): string {
  return `${rule}:${at.path.join('.')}:${at.range?.start ?? ''}:${found}`;
}
