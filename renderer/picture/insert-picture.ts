import { contextOf } from '#core/compose/context.ts';
import { governingStandard, type Workspace } from '#renderer/app/workspace.ts';
import { tellFailure } from '#renderer/document/files.ts';
import { hasRoomFor } from '#renderer/editor/figure-edits.ts';
import { insertFigure } from '#renderer/editor/figures.ts';
import { preparePicture } from './prepare-picture.ts';

/** Where nothing is open yet; no line is as wide on any paper that we know. */
const USUAL_MM = 160;

/** The width of the lines of the document that is shown, in millimetres. */
export function textWidth(workspace: Workspace): number {
  const document = workspace.documents.get()?.document;
  return document ? contextOf(document, governingStandard(workspace, document)).textMm : USUAL_MM;
}

/**
 * Puts a picture that was chosen, pasted or dropped into a text.
 *
 * @param at - the block below which it goes; that with the caret where absent
 */
export async function takePicture(
  workspace: Workspace,
  file: Blob,
  at = workspace.texts?.blockAtHand(),
): Promise<void> {
  const before = workspace.documents.get();
  if (!before || !at) return;
  const prepared = await preparePicture(file, textWidth(workspace));
  if (typeof prepared === 'string') return tellFailure(workspace, 'picture', prepared);
  const open = workspace.documents.get();
  // A large picture takes a while: the window may show another document by now.
  if (open?.journalId !== before.journalId) return;
  if (!hasRoomFor(open.document, prepared.image)) {
    return tellFailure(workspace, 'picture', 'too-many-pictures');
  }
  insertFigure(workspace.documents, at, prepared);
}

const PNG_START = 0x89;

/** Asks for a picture and puts it in at the caret. */
export async function choosePicture(workspace: Workspace): Promise<void> {
  const at = workspace.texts?.blockAtHand();
  const result = await workspace.bridge.call('picture:choose', {});
  if (!result.ok) return tellFailure(workspace, 'picture', result.code);
  const bytes = Uint8Array.from(result.value.bytes);
  const type = bytes[0] === PNG_START ? 'image/png' : 'image/jpeg';
  await takePicture(workspace, new Blob([bytes], { type }), at);
}
