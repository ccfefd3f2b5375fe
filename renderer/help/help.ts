import type { Finding } from '#core/rules/finding.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { activeFinding } from '#renderer/check/checking.ts';

/** A page of the help, or the list of all of them (null); with the finding that led there. */
export type HelpTopic = { readonly page: string | null; readonly finding: Finding | null };

export function openHelp({ session }: Workspace, topic: HelpTopic): void {
  session.update((state) => ({ ...state, help: topic }));
}

export function closeHelp({ session }: Workspace): void {
  session.update((state) => ({ ...state, help: null }));
}

/** Explains the finding at hand; without one, lists what there is. */
export function explain(workspace: Workspace): void {
  const finding = activeFinding(workspace) ?? null;
  openHelp(workspace, { page: finding?.rule ?? null, finding });
}
