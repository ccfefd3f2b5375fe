import path from 'node:path';
import { BrowserWindow, Menu } from 'electron';
import type { EventOf } from '#core/ipc/bridge.ts';
import type { EventName } from '#core/ipc/contract.ts';
import type { WindowBounds } from '#main/documents/window-bounds.ts';
import { START_PAGE } from './app-scheme.ts';
import { EVENT_CHANNEL } from './channels.ts';
import { contextTemplate } from './menu.ts';
import { titleOf } from './window-title.ts';
import { words } from './words.ts';

/** What a window last said of itself. */
export type WindowState = {
  readonly title: string;
  readonly unsaved: boolean;
  /** The commands that can run now; null until the window has said so. */
  readonly enabled: readonly string[] | null;
};

/** A window of ours: the native one, and what is known of it. */
export type DesktopWindow = {
  readonly id: number;
  readonly browser: BrowserWindow;
  state: WindowState;
  /** The file that the window shows, or was asked to; opened again after a crash. */
  file: string | null;
  /** Whatever was unsaved has been settled: closing needs no more asking. */
  settled: boolean;
};

const isMac = process.platform === 'darwin';

function createBrowser({ maximized, ...bounds }: WindowBounds): BrowserWindow {
  const browser = new BrowserWindow({
    ...bounds,
    title: words.appName,
    minWidth: 640,
    minHeight: 480,
    show: false,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  browser.once('ready-to-show', () => (maximized ? browser.maximize() : browser.show()));
  return browser;
}

/** Opens a window, which shows `file` if one is given. */
export function createDesktopWindow(file: string | null, bounds: WindowBounds): DesktopWindow {
  const browser = createBrowser(bounds);
  browser.on('page-title-updated', (event) => event.preventDefault());
  browser.webContents.on('context-menu', (_, { isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    Menu.buildFromTemplate(contextTemplate(isEditable)).popup({ window: browser });
  });
  void browser.loadURL(START_PAGE);
  const state: WindowState = { title: '', unsaved: false, enabled: null };
  return { id: browser.webContents.id, browser, state, file, settled: false };
}

/** Shows what the window says of itself. */
export function showState(window: DesktopWindow): void {
  window.browser.setTitle(titleOf(window.state, isMac));
  if (!isMac) return;
  window.browser.setDocumentEdited(window.state.unsaved);
  window.browser.setRepresentedFilename(window.file ?? '');
}

/** Tells the window something; a window that is gone is told nothing. */
export function send<Name extends EventName>(
  window: DesktopWindow,
  name: Name,
  event: EventOf<Name>,
): void {
  if (!window.browser.isDestroyed()) window.browser.webContents.send(EVENT_CHANNEL, name, event);
}
