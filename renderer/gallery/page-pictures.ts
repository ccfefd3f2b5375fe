import type { Bridge } from '#core/ipc/bridge.ts';
import type { OfficialDocument } from '#core/model/document.ts';

/** Gives the first page of a document as SVG, or null where it cannot be drawn. */
export type DrawPage = (document: OfficialDocument) => Promise<string | null>;

const MOST_KEPT = 40;
const TRIES = 3;
const FIRST_PAGE = { from: 0, to: 0, known: [] };

/** Draws through the desktop. Another page asked for meanwhile may pass this one over: ask again. */
export function pageDrawer(bridge: Pick<Bridge, 'call'>): DrawPage {
  return async (document) => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const result = await bridge.call('preview:pages', {
        document: document as never,
        wanted: FIRST_PAGE,
      });
      if (result.ok) return result.value.pages[0]?.svg ?? null;
      if (result.code !== 'superseded') return null;
    }
    return null;
  };
}

export type PagePictures = {
  /** The picture named `key`, drawn once; `make` is asked for the document only then. */
  get(key: string, make: () => OfficialDocument): Promise<string | null>;
};

/**
 * Keeps pictures of first pages and draws one at a time, so that none passes over another. What
 * could not be drawn is tried again when it is asked for again.
 */
export function createPagePictures(draw: DrawPage): PagePictures {
  const kept = new Map<string, Promise<string | null>>();
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = (make: () => OfficialDocument): Promise<string | null> => {
    const picture = last.then(() => draw(make()));
    last = picture.catch(() => null);
    return picture;
  };
  const keep = (key: string, picture: Promise<string | null>) => {
    kept.set(key, picture);
    const oldest = kept.keys().next();
    if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value);
  };
  return {
    get(key, make) {
      const known = kept.get(key);
      if (known) return known;
      const picture = inTurn(make).then((drawn) => {
        if (drawn === null) kept.delete(key);
        return drawn;
      });
      keep(key, picture);
      return picture;
    },
  };
}
