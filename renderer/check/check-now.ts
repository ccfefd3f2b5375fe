import type { Workspace } from '#renderer/app/workspace.ts';
import { withFound } from './check-store.ts';
import { inSlices } from './in-slices.ts';
import { findInSteps } from './run-check.ts';

/** Checks the draft as it stands because the user asks, and shows what was found. */
export async function checkNow(workspace: Workspace): Promise<void> {
  const { documents, check } = workspace;
  const document = documents.get()?.document;
  if (!document) return;
  const isWanted = () => documents.get()?.document === document;
  const found = await inSlices(findInSteps(workspace, document), isWanted);
  if (found && isWanted()) check.update((state) => withFound(state, document, found));
}
