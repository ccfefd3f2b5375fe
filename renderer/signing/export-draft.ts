import type { Workspace } from '#renderer/app/workspace.ts';
import { suggestedName } from '#renderer/document/document-title.ts';
import { tellFailure, whileBusy } from '#renderer/document/files.ts';
import { tell } from '#renderer/state/talk.ts';
import { signingText } from '#renderer/text/signing.ts';
import { actionsFor } from './show-written.ts';

/** Writes a PDF with *Dự thảo lần n*, whatever the check finds; the document is left as it is. */
export async function exportDraft(workspace: Workspace): Promise<void> {
  const open = workspace.documents.get();
  if (!open) return;
  const { document, file } = open;
  const words = signingText.draft;
  const name = (file?.fileName ?? suggestedName(document)).replace(/\.\w+$/u, '');
  const result = await whileBusy(workspace, words.busy, () =>
    workspace.bridge.call('export:draft', {
      document: document as never,
      suggestedName: words.fileName(name),
      handle: file?.handle ?? null,
    }),
  );
  if (!result.ok) return tellFailure(workspace, 'draft', result.code);
  const { fileName, pages, draft, written } = result.value;
  const line = words.line(fileName, pages, draft);
  tell(workspace.session, 'done', words.done, line, actionsFor(workspace, written));
}
