import { useEffect, useMemo, useRef, useState } from 'react';
import type { MarkedPlace } from '#core/compose/mark-findings.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { setSettings } from '#renderer/commands/commands.ts';
import { useStore } from '#renderer/state/store.ts';
import { previewText } from '#renderer/text/preview.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useFollowedCaret } from './follow-caret.ts';
import { blocksOn } from './page-blocks.ts';

type Pages = {
  readonly urls: readonly string[];
  readonly isStale: boolean;
  readonly failed: boolean;
};

/** The pages are set anew as soon as a pause in typing was checked; without a check, after this. */
const LONGEST_WAIT_MS = 600;
/** More than this many places are not told apart on a screen. */
const MOST_MARKS = 5000;

/** The pages as blob URLs, which show an SVG without giving it any way into the window. */
export function urlsOf(pages: readonly string[]): readonly string[] {
  return pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' })));
}

export function revoke(urls: readonly string[]): void {
  for (const url of urls) URL.revokeObjectURL(url);
}

/** Where the findings are, as far as the pages show them. */
function usePlaces(): { readonly marks: readonly MarkedPlace[]; readonly isChecked: boolean } {
  const { documents, check, session } = useWorkspace();
  const document = useStore(documents, (open) => open?.document ?? null);
  const { document: checked, findings } = useStore(check, (state) => state);
  const isShown = useStore(session, (state) => state.settings.previewMarks);
  const marks = useMemo(
    () =>
      isShown
        ? findings
            .slice(0, MOST_MARKS)
            .map(({ at, severity }): MarkedPlace => ({ ...at, tone: severity }))
        : [],
    [findings, isShown],
  );
  return { marks: useSteady(marks), isChecked: checked === document };
}

/** The same object as long as it says the same. */
function useSteady<Value>(value: Value): Value {
  const steady = useRef(value);
  if (JSON.stringify(steady.current) !== JSON.stringify(value)) steady.current = value;
  return steady.current;
}

/** The pages as they will print, set anew after each pause in typing. */
function usePages(): Pages {
  const { documents, bridge, pages: blocks } = useWorkspace();
  const document = useStore(documents, (open) => open?.document ?? null);
  const { marks, isChecked } = usePlaces();
  const [pages, setPages] = useState<Pages>({ urls: [], isStale: true, failed: false });
  const shown = useRef<readonly string[]>([]);
  const isFirst = shown.current.length === 0;

  useEffect(() => {
    if (!document) return;
    let isCurrent = true;
    const timer = setTimeout(
      async () => {
        const result = await bridge.call('preview:pages', { document: document as never, marks });
        if (!isCurrent) return;
        if (result.ok) {
          const urls = urlsOf(result.value.pages);
          const before = shown.current;
          shown.current = urls;
          blocks.set(result.value.pages.map(blocksOn));
          setPages({ urls, isStale: false, failed: false });
          setTimeout(() => revoke(before), 1000);
        } else if (result.code !== 'superseded') {
          setPages((state) => ({ ...state, isStale: true, failed: true }));
        }
      },
      isFirst || isChecked ? 0 : LONGEST_WAIT_MS,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [document, marks, isChecked, bridge, isFirst, blocks]);
  useEffect(
    () => () => {
      revoke(shown.current);
      blocks.set([]);
    },
    [blocks],
  );
  return pages;
}

/** The very pages of the PDF beside the draft. */
export function PreviewPane() {
  const workspace = useWorkspace();
  const { urls, failed } = usePages();
  const list = useRef<HTMLElement>(null);
  useFollowedCaret(list);
  const hasMarks = useStore(workspace.session, (state) => state.settings.previewMarks);
  return (
    <aside className="panel preview" data-region="preview" aria-label={previewText.panel}>
      <header className="panel-header">
        <h2>{previewText.panel}</h2>
        <span className="muted">{urls.length > 0 ? previewText.count(urls.length) : ''}</span>
        <button
          type="button"
          className="tool"
          aria-label={previewText.marks}
          title={previewText.marks}
          aria-pressed={hasMarks}
          onClick={() => setSettings(workspace, { previewMarks: !hasMarks })}
        >
          <Icon name="marks" />
        </button>
      </header>
      {failed && <p className="preview-failed">{previewText.failed}</p>}
      <section
        ref={list}
        className="preview-pages"
        tabIndex={-1}
        data-region-focus
        aria-label={previewText.pages}
      >
        {urls.length === 0 && !failed && <p className="muted empty-state">{previewText.setting}</p>}
        {urls.map((url, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <figure key={index}>
            <img src={url} alt={previewText.page(index + 1)} />
            <figcaption>{index + 1}</figcaption>
          </figure>
        ))}
      </section>
    </aside>
  );
}
