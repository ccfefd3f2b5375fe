import type { Workspace } from '#renderer/app/workspace.ts';
import { tellFailure } from '#renderer/document/files.ts';
import type { ToastAction } from '#renderer/state/session.ts';
import { dialogText } from '#renderer/text/dialogs.ts';

/** Shows the PDF that an export has written, or where it lies. */
export async function showWritten(
  workspace: Workspace,
  token: string,
  how: 'file' | 'folder',
): Promise<void> {
  const shown = await workspace.bridge.call('written:show', { token, how });
  if (!shown.ok) tellFailure(workspace, 'show', shown.code);
}

/** What one wants to do next with a PDF just written. */
export function actionsFor(workspace: Workspace, token: string): readonly ToastAction[] {
  const { openPdf, openFolder } = dialogText.written;
  return [
    { label: openPdf, run: () => void showWritten(workspace, token, 'file') },
    { label: openFolder, run: () => void showWritten(workspace, token, 'folder') },
  ];
}
