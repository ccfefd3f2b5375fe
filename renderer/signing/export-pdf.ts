import type { Workspace } from '#renderer/app/workspace.ts';
import type { OpenDocument } from '#renderer/document/document-store.ts';
import { suggestedName } from '#renderer/document/document-title.ts';
import { tellFailure, whileBusy } from '#renderer/document/files.ts';
import { tell } from '#renderer/state/talk.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { actionsFor } from './show-written.ts';
import { gateOf } from './signing-flow.ts';
import { decidedFor } from './signing-store.ts';

/** How many errors would keep the document from being exported for signing now. */
function errorsLeft(workspace: Workspace, { document, journalId }: OpenDocument): number {
  const overrides = decidedFor(workspace.signing.get(), journalId);
  const { standing } = gateOf(workspace, document, overrides);
  return standing.filter(({ severity }) => severity === 'error').length;
}

/** Writes the PDF as the document stands. Errors keep nothing back here, but they are told. */
export async function exportPdf(workspace: Workspace): Promise<void> {
  const open = workspace.documents.get();
  if (!open) return;
  const { document, file } = open;
  const words = dialogText.exported;
  const result = await whileBusy(workspace, dialogText.busy.exporting, () =>
    workspace.bridge.call('document:export-pdf', {
      document: document as never,
      suggestedName: (file?.fileName ?? suggestedName(document)).replace(/\.\w+$/, '.pdf'),
      handle: file?.handle ?? null,
    }),
  );
  if (!result.ok) return tellFailure(workspace, 'export', result.code);
  const { fileName, pages, written } = result.value;
  const actions = actionsFor(workspace, written);
  const line = words.line(fileName, pages);
  const left = errorsLeft(workspace, open);
  if (left === 0) return tell(workspace.session, 'done', words.title, line, actions);
  // Longer on the screen than mere success: it asks for something.
  tell(workspace.session, 'note', words.title, words.withErrors(line, left), actions);
}
