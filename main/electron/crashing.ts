import { dialog } from 'electron';
import { closeForGood } from './closing.ts';
import type { DesktopWindow } from './desktop-window.ts';
import type { Log } from './log.ts';
import { words } from './words.ts';

async function offerReload(window: DesktopWindow): Promise<void> {
  const { message, detail, reload, close } = words.crashed;
  const buttons = [reload, close];
  const options = { type: 'error', message, detail, buttons, cancelId: 0 } as const;
  const { response } = await dialog.showMessageBox(window.browser, options);
  if (window.browser.isDestroyed()) return;
  if (response === 0) window.browser.webContents.reload();
  else closeForGood(window);
}

/**
 * A page that dies takes no work with it: `onDeath` frees what it held, and once it is loaded
 * again it finds its own unsaved work in the journal.
 */
export function guardCrashing(window: DesktopWindow, onDeath: () => void, log: Log): void {
  window.browser.webContents.on('render-process-gone', (_, { reason, exitCode }) => {
    if (window.settled || reason === 'clean-exit') return;
    log('window', new Error(`render process gone: ${reason}, exit code ${exitCode}`));
    onDeath();
    void offerReload(window);
  });
}
