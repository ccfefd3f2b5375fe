import { access } from 'node:fs/promises';
import { shell } from 'electron';
import type { Handlers } from '#core/ipc/dispatch.ts';
import type { WrittenFiles } from '#main/documents/written-files.ts';

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

/** Shows what an export has written, in the system's own programs. */
export function showingWritten(written: WrittenFiles): Pick<Handlers, 'written:show'> {
  return {
    'written:show': async ({ token, how }) => {
      const file = written.pathOf(token);
      if (!file || !(await isThere(file))) return { ok: false, code: 'not-found' };
      if (how === 'folder') {
        shell.showItemInFolder(file);
        return { ok: true, value: {} };
      }
      const trouble = await shell.openPath(file);
      if (trouble === '') return { ok: true, value: {} };
      return { ok: false, code: 'no-viewer', detail: trouble };
    },
  };
}
