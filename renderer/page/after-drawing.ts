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
 * @param also - subscribes to what else it is drawn for; each frame that is asked for may hold up
 *   that of a key by the time between two frames
 * @returns its own undo
 */
export function afterDrawing(
  { documents, session, texts }: Workspace,
  draw: () => void,
  also?: (plan: () => void) => () => void,
): () => void {
  let frame = 0;
  const plan = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      // React draws in this frame too; what it adds is there in the next task.
      frame = requestAnimationFrame(draw);
    });
  };
  const undo = [documents.subscribe(plan), session.subscribe(plan)];
  if (texts) undo.push(texts.onUpdate(plan));
  if (also) undo.push(also(plan));
  return () => {
    cancelAnimationFrame(frame);
    for (const each of undo) each();
  };
}
