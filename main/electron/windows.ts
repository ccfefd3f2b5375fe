import { BrowserWindow, type WebContents } from 'electron';
import { guardClosing } from './closing.ts';
import { guardCrashing } from './crashing.ts';
import { createDesktopWindow, type DesktopWindow } from './desktop-window.ts';
import type { Log } from './log.ts';
import type { Placing } from './placing.ts';

export type WindowsPorts = {
  readonly log: Log;
  readonly placing: Placing;
  /** Frees what the page of a window held: its files, and its entries in the journal. */
  readonly release: (id: number) => void;
  readonly onFocus: (window: DesktopWindow) => void;
};

/** All windows of ours. */
export function createWindows({ log, placing, release, onFocus }: WindowsPorts) {
  const windows = new Map<number, DesktopWindow>();

  return {
    open(file: string | null = null): DesktopWindow {
      const shown = [...windows.values()].map((each) => each.browser);
      const window = createDesktopWindow(file, placing.next(shown));
      windows.set(window.id, window);
      guardClosing(window);
      guardCrashing(window, () => release(window.id), log);
      window.browser.on('focus', () => onFocus(window));
      placing.follow(window.browser);
      window.browser.on('closed', () => {
        windows.delete(window.id);
        release(window.id);
      });
      return window;
    },
    all: (): readonly DesktopWindow[] => [...windows.values()],
    byId: (id: number): DesktopWindow | null => windows.get(id) ?? null,
    of: (contents: WebContents): DesktopWindow | null => windows.get(contents.id) ?? null,
    /** The window that shows `file`, if any. */
    showing: (file: string): DesktopWindow | null =>
      [...windows.values()].find((each) => each.file === file) ?? null,
    isEmpty: (): boolean => windows.size === 0,
    focused(): DesktopWindow | null {
      const focused = BrowserWindow.getFocusedWindow();
      return focused ? (windows.get(focused.webContents.id) ?? null) : null;
    },
    /** Brings a window to the front, also out of the task bar. */
    raise({ browser }: DesktopWindow): void {
      if (browser.isMinimized()) browser.restore();
      browser.focus();
    },
  };
}

export type Windows = ReturnType<typeof createWindows>;
