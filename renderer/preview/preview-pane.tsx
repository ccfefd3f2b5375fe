import { useEffect, useRef, useState } from 'react';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { previewText } from '#renderer/text/preview.ts';

type Pages = {
  readonly urls: readonly string[];
  readonly isStale: boolean;
  readonly failed: boolean;
};

/** A pause of this length in typing lets the pages be set anew. */
const PAUSE_MS = 250;

/** The pages as blob URLs, which show an SVG without giving it any way into the window. */
export function urlsOf(pages: readonly string[]): readonly string[] {
  return pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' })));
}

export function revoke(urls: readonly string[]): void {
  for (const url of urls) URL.revokeObjectURL(url);
}

/** The pages as they will print, set anew after each pause in typing. */
function usePages(): Pages {
  const { documents, bridge } = useWorkspace();
  const document = useStore(documents, (open) => open?.document ?? null);
  const [pages, setPages] = useState<Pages>({ urls: [], isStale: true, failed: false });
  const shown = useRef<readonly string[]>([]);
  const isFirst = shown.current.length === 0;

  useEffect(() => {
    if (!document) return;
    let isCurrent = true;
    const timer = setTimeout(
      async () => {
        const result = await bridge.call('preview:pages', { document: document as never });
        if (!isCurrent) return;
        if (result.ok) {
          const urls = urlsOf(result.value.pages);
          const before = shown.current;
          shown.current = urls;
          setPages({ urls, isStale: false, failed: false });
          setTimeout(() => revoke(before), 1000);
        } else if (result.code !== 'superseded') {
          setPages((state) => ({ ...state, isStale: true, failed: true }));
        }
      },
      isFirst ? 0 : PAUSE_MS,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [document, bridge, isFirst]);
  useEffect(() => () => revoke(shown.current), []);
  return pages;
}

/** The very pages of the PDF beside the draft. */
export function PreviewPane() {
  const { urls, failed } = usePages();
  return (
    <aside className="panel preview" data-region="preview" aria-label={previewText.panel}>
      <header className="panel-header">
        <h2>{previewText.panel}</h2>
        <span className="muted">{urls.length > 0 ? previewText.count(urls.length) : ''}</span>
      </header>
      {failed && <p className="preview-failed">{previewText.failed}</p>}
      <section
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
