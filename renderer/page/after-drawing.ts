import type { Workspace } from '#renderer/app/workspace.ts';

/** A pause in typing, for what may come a little later than the letters. */
const PAUSE_MS = 150;

function isTyping({ documents }: Workspace): boolean {
  const origin = documents.get()?.origin;
  return origin === 'body' || origin === 'field';
}

/**
 * The same as `afterDrawing`, but while one types only in a pause: for what looks through the whole
 * sheet, which no key may wait for.
 *
 * @returns its own undo
 */
export function afterTyping(workspace: Workspace, draw: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = afterDrawing(workspace, () => {
    clearTimeout(timer);
    if (isTyping(workspace)) timer = setTimeout(draw, PAUSE_MS);
    else draw();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/**
 * Calls `draw` in the frame after the sheet may have changed: what is drawn over it (underlines,
 * marks) must follow it, and at the start the sheet comes later than what is known of it.
 *
 * @returns its own undo
 */
export function afterDrawing(workspace: Workspace, draw: () => void): () => void {
  let frame = 0;
  const plan = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      // React draws in this frame too; what it adds is there in the next task.
      frame = requestAnimationFrame(draw);
    });
  };
  const { documents, check, session, texts } = workspace;
  const undo = [documents.subscribe(plan), check.subscribe(plan), session.subscribe(plan)];
  if (texts) undo.push(texts.onUpdate(plan));
  return () => {
    cancelAnimationFrame(frame);
    for (const each of undo) each();
  };
}
