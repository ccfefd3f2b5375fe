import type { Workspace } from './workspace.ts';

/** Takes text pasted into an empty draft for a whole document, where it is one. */
export function takePastedDocument(_workspace: Workspace, _text: string): boolean {
  return false;
}
