import { type BrowserWindow, screen } from 'electron';
import {
  besides,
  boundsWithin,
  initialBounds,
  openWindowBounds,
  type WindowBounds,
} from '#main/documents/window-bounds.ts';

/** How long a window must stand still before its place is kept, in milliseconds. */
const SETTLE_MS = 400;

/** Where windows open: where the last one stood, beside one that is there, always on a screen. */
export function createPlacing(folder: string) {
  const store = openWindowBounds(folder);
  return {
    next(shown: readonly BrowserWindow[]): WindowBounds {
      const last = shown.at(-1);
      const wanted = last ? besides({ ...last.getNormalBounds(), maximized: false }) : store.read();
      if (!wanted) return initialBounds(screen.getPrimaryDisplay().workArea);
      return boundsWithin(wanted, screen.getDisplayMatching(wanted).workArea);
    },
    /** Keeps where `browser` stands. Where that cannot be kept, the next start begins anew. */
    follow(browser: BrowserWindow): void {
      let timer: NodeJS.Timeout | undefined;
      const keep = () => {
        store.write({ ...browser.getNormalBounds(), maximized: browser.isMaximized() });
      };
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(keep, SETTLE_MS);
      };
      browser.on('resize', later);
      browser.on('move', later);
      browser.on('closed', () => clearTimeout(timer));
    },
  };
}

export type Placing = ReturnType<typeof createPlacing>;
