import type { Workspace } from '#renderer/app/workspace.ts';
import { settleUnsaved, showNew, tellFailure } from '#renderer/document/files.ts';
import { tell } from '#renderer/state/talk.ts';
import { galleryText } from '#renderer/text/gallery.ts';

/** As much as the desktop side reads of any file; more is not even read here. */
const LARGEST_BYTES = 50 * 1024 * 1024;

/** Whether something dragged over the window is a file, not a stretch of text. */
export function carriesFile(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

/**
 * Opens what was dropped on the window. Only its bytes are known here, so the document has no file
 * until it is saved; the dropped file stays as it is.
 */
export async function openDropped(workspace: Workspace, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (!file || !(await settleUnsaved(workspace))) return;
  const words = galleryText.dropped;
  if (file.size > LARGEST_BYTES) return tellFailure(workspace, 'open', 'too-large');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that went away: the browser will not read it.
    return tellFailure(workspace, 'open', 'not-a-document');
  }
  const result = await workspace.bridge.call('document:open-bytes', { fileName: file.name, bytes });
  if (!result.ok) return tellFailure(workspace, 'open', result.code);
  const { document, understanding } = result.value;
  showNew(workspace, document);
  const notice = understanding.source === 'embedded' ? null : understanding;
  workspace.session.update((state) => ({ ...state, notice }));
  tell(workspace.session, 'note', words.title(file.name), words.line);
  if (files.length > 1) tell(workspace.session, 'note', words.onlyOne, words.onlyOneLine);
}
