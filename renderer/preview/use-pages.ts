import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { MarkedPlace } from '#core/compose/mark-findings.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { useGoverningStandard, useWorkspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { createHeldPages, type PageRange } from './held-pages.ts';
import { blocksOn } from './page-blocks.ts';

export type Pages = {
  /** The picture of each page; null of those that are far from what is seen. */
  readonly urls: readonly (string | null)[];
  readonly failed: boolean;
};

/** The pages are set anew as soon as a pause in typing was checked; without a check, after this. */
const LONGEST_WAIT_MS = 600;
/** Where nothing is checked while drafting there is nothing to wait for but a pause. */
const PAUSE_MS = 250;
/** While the list is moved, pages that are passed by need not be drawn. */
const SCROLLED_MS = 80;
/** More than this many places are not told apart on a screen. */
const MOST_MARKS = 5000;
/** Pages before and after those that are seen are there before they are seen. */
const BESIDE = 1;

/** Where the findings are, as far as the pages show them. */
function usePlaces(): readonly MarkedPlace[] {
  const { check, session } = useWorkspace();
  const findings = useStore(check, (state) => state.findings);
  const isShown = useStore(session, (state) => state.settings.previewMarks);
  return useMemo(
    () =>
      isShown
        ? findings
            .slice(0, MOST_MARKS)
            .map(({ at, severity }): MarkedPlace => ({ ...at, tone: severity }))
        : [],
    [findings, isShown],
  );
}

/** How long the pages may wait for a check of the document that is shown. */
function useWait(document: OfficialDocument | null): number {
  const { check, session } = useWorkspace();
  const isChecked = useStore(check, (state) => state.document) === document;
  const isLive = useStore(session, (state) => state.settings.checkLive);
  if (isLive) return isChecked ? 0 : LONGEST_WAIT_MS;
  return PAUSE_MS;
}

/** The pages of `list` that are seen, and those beside them. */
function nearIn(list: HTMLElement | null): PageRange {
  const figures = [...(list?.querySelectorAll<HTMLElement>('figure') ?? [])];
  const first = figures[0];
  if (!list || !first) return { from: 0, to: BESIDE };
  const top = list.scrollTop + first.offsetTop;
  const isSeen = (figure: HTMLElement) =>
    figure.offsetTop + figure.offsetHeight > top && figure.offsetTop < top + list.clientHeight;
  const from = Math.max(figures.findIndex(isSeen), 0);
  const to = Math.max(figures.findLastIndex(isSeen), from);
  return { from: Math.max(from - BESIDE, 0), to: to + BESIDE };
}

function hasGaps(urls: Pages['urls'], { from, to }: PageRange): boolean {
  return urls.slice(from, to + 1).includes(null);
}

/** The pages as they will print, set anew after each pause in typing. */
export function usePages(list: RefObject<HTMLElement | null>): Pages {
  const { documents, bridge, pages: blocks } = useWorkspace();
  const document = useStore(documents, (open) => open?.document ?? null);
  const standard = useGoverningStandard(document);
  const marks = usePlaces();
  const wait = useWait(document);
  const [pages, setPages] = useState<Pages>({ urls: [], failed: false });
  const [held] = useState(createHeldPages);
  const isFirst = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the desktop sets by the same standard
  useEffect(() => {
    if (!document) return;
    let isCurrent = true;
    let urls: readonly (string | null)[] | null = null;
    const ask = async () => {
      const near = nearIn(list.current);
      const wanted = { ...near, known: held.known() };
      const request = { document: document as never, marks, wanted };
      const result = await bridge.call('preview:pages', request);
      if (!isCurrent) return;
      isFirst.current = false;
      if (result.ok) {
        urls = held.take(result.value.pages, near);
        blocks.set(result.value.pages.map((page) => blocksOn(page.blocks)));
        setPages({ urls, failed: false });
        // What another answer has let go meanwhile is missing now.
        if (hasGaps(urls, near)) timer = setTimeout(ask, SCROLLED_MS);
      } else if (result.code !== 'superseded') {
        setPages((state) => ({ ...state, failed: true }));
      }
    };
    let timer = setTimeout(ask, isFirst.current ? 0 : wait);
    const onScroll = () => {
      // Until the first pages have come they are asked for anyway.
      if (!urls || !hasGaps(urls, nearIn(list.current))) return;
      clearTimeout(timer);
      timer = setTimeout(ask, SCROLLED_MS);
    };
    const element = list.current;
    element?.addEventListener('scroll', onScroll);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      element?.removeEventListener('scroll', onScroll);
    };
  }, [document, standard, marks, wait, bridge, blocks, held, list]);
  useEffect(
    () => () => {
      held.letGo();
      blocks.set([]);
    },
    [blocks, held],
  );
  return pages;
}
