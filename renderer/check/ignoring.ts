import type { IgnoredFinding } from '#core/model/document.ts';
import type { Finding } from '#core/rules/finding.ts';
import { ignoring } from '#core/rules/ignored.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { skipKey, withSkipped } from './check-store.ts';
import { leave } from './checking.ts';

/** Passes over a finding as long as this document stays in the window. */
export function skipFinding(workspace: Workspace, finding: Finding): void {
  leave(workspace, finding);
  workspace.check.update((check) =>
    withSkipped(check, new Set([...check.skipped, skipKey(finding)])),
  );
}

/** Shows again what was passed over. */
export function showSkipped({ check }: Workspace): void {
  check.update((state) => withSkipped(state, new Set()));
}

/** Keeps in the document that `finding` is to be left as it stands; one step of the history. */
export function ignoreFinding(
  workspace: Workspace,
  finding: Finding,
  decision: { readonly reason: string; readonly by: string },
): void {
  const { documents } = workspace;
  const ignored = documents.get()?.document.ignored;
  if (!ignored) return;
  leave(workspace, finding);
  const entry = ignoring(finding, { ...decision, at: new Date().toISOString() });
  documents.change([{ op: 'set', path: ['ignored'], value: [...ignored, entry] }]);
}

/** Takes back a decision to leave something as it stands. */
export function reconsider({ documents }: Workspace, entry: IgnoredFinding): void {
  const ignored = documents.get()?.document.ignored;
  if (!ignored) return;
  const value = ignored.filter((each) => each !== entry);
  documents.change([{ op: 'set', path: ['ignored'], value }]);
}
