import type { Workspace } from '#renderer/app/workspace.ts';

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
  const { documents, check, session, body } = workspace;
  const undo = [documents.subscribe(plan), check.subscribe(plan), session.subscribe(plan)];
  if (body) undo.push(body.lexical.registerUpdateListener(plan));
  return () => {
    cancelAnimationFrame(frame);
    for (const each of undo) each();
  };
}
