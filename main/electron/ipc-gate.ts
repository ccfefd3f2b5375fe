import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { dispatch, type Handlers } from '#core/ipc/dispatch.ts';
import { isOurs } from './app-scheme.ts';
import { CALL_CHANNEL } from './channels.ts';
import type { DesktopWindow } from './desktop-window.ts';
import type { Log } from './log.ts';
import type { Windows } from './windows.ts';

/** The window that sent a call; null for frames inside a page, foreign pages and foreign windows. */
function senderOf(event: IpcMainInvokeEvent, windows: Windows): DesktopWindow | null {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null || !isOurs(frame.url)) return null;
  return windows.of(event.sender);
}

/**
 * The one gate through which windows reach the desktop.
 *
 * @param release - frees what a window holds; asked again where the window went away while its call
 *   was being answered, for what it took meanwhile would else be held for ever
 */
export function openGate(
  windows: Windows,
  handlersFor: (window: DesktopWindow) => Handlers,
  release: (id: number) => void,
  log: Log,
): void {
  const handlers = new WeakMap<DesktopWindow, Handlers>();
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, payload: unknown) => {
    const window = senderOf(event, windows);
    if (!window) {
      log('gate', new Error(`call from a foreign sender: ${event.senderFrame?.url}`));
      return { ok: false, code: 'bug' };
    }
    const own = handlers.get(window) ?? handlersFor(window);
    handlers.set(window, own);
    const answer = await dispatch(own, name, payload, (call, cause) => log(`call ${call}`, cause));
    if (window.browser.isDestroyed()) release(window.id);
    return answer;
  });
}
