import { dialog, ipcMain } from 'electron';
import { HEARD_CHANNEL } from './channels.ts';
import { type DesktopWindow, send } from './desktop-window.ts';
import { words } from './words.ts';

/** How long a window may take to show that it heard, in milliseconds. The user may take longer. */
const PATIENCE_MS = 2000;

/** Asks in the place of a window that cannot. Without unsaved work there is nothing to ask. */
async function closeSilentWindow(window: DesktopWindow): Promise<void> {
  const { browser, state } = window;
  if (browser.isDestroyed()) return;
  if (state.unsaved) {
    const { message, detail, close, wait } = words.silent;
    const buttons = [close, wait];
    const options = { type: 'warning', message, detail, buttons, cancelId: 1 } as const;
    const { response } = await dialog.showMessageBox(browser, options);
    if (response !== 0) return;
  }
  closeForGood(window);
}

/** Closes at once, whatever the page thinks of it. */
export function closeForGood(window: DesktopWindow): void {
  window.settled = true;
  if (!window.browser.isDestroyed()) window.browser.destroy();
}

/**
 * Lets the window settle its unsaved work before it closes. The page answers by calling
 * `window:close`, or by staying; a page that is dead or hangs is not waited for.
 */
export function guardClosing(window: DesktopWindow): void {
  const { browser } = window;
  let timer: NodeJS.Timeout | undefined;
  const onHeard = (event: Electron.IpcMainEvent, name: unknown) => {
    if (event.sender === browser.webContents && name === 'close-requested') clearTimeout(timer);
  };
  ipcMain.on(HEARD_CHANNEL, onHeard);
  browser.on('closed', () => {
    clearTimeout(timer);
    ipcMain.off(HEARD_CHANNEL, onHeard);
  });
  browser.on('close', (event) => {
    if (window.settled) return;
    event.preventDefault();
    clearTimeout(timer);
    if (browser.webContents.isCrashed()) return void closeSilentWindow(window);
    timer = setTimeout(() => void closeSilentWindow(window), PATIENCE_MS);
    send(window, 'close-requested', {});
  });
}
