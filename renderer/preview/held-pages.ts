import { revoke, urlsOf } from './page-urls.ts';

/** From one page to another, by their index. */
export type PageRange = { readonly from: number; readonly to: number };

/** Pictures so far from what is seen are let go: each is a drawing that the window must keep. */
const KEPT_BEYOND = 4;
/** A picture that is let go may still be on the screen for this long. */
const LET_GO_MS = 1000;

type Page = { readonly key: string; readonly svg: string | null };

/** The pictures of pages that the window has, by their keys. */
export type HeldPages = {
  readonly known: () => readonly string[];
  /** Takes over an answer and gives the picture of each page, null where the window has none. */
  readonly take: (pages: readonly Page[], seen: PageRange) => readonly (string | null)[];
  readonly letGo: () => void;
};

export function createHeldPages(): HeldPages {
  let held = new Map<string, string>();
  return {
    known: () => [...held.keys()],
    take(pages, { from, to }) {
      const before = held;
      held = new Map();
      const urls = pages.map(({ key, svg }, index) => {
        if (index < from - KEPT_BEYOND || index > to + KEPT_BEYOND) return null;
        const url = held.get(key) ?? before.get(key) ?? (svg === null ? null : urlsOf([svg])[0]);
        if (url) held.set(key, url);
        return url ?? null;
      });
      const gone = [...before].flatMap(([key, url]) => (held.has(key) ? [] : [url]));
      setTimeout(() => revoke(gone), LET_GO_MS);
      return urls;
    },
    letGo() {
      revoke([...held.values()]);
      held = new Map();
    },
  };
}
