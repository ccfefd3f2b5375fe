import { memo, useRef } from 'react';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { setSettings } from '#renderer/commands/commands.ts';
import { useStore } from '#renderer/state/store.ts';
import { previewText } from '#renderer/text/preview.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useFollowedCaret } from './follow-caret.ts';
import { usePages } from './use-pages.ts';

/** The very pages of the PDF beside the draft. */
export function PreviewPane() {
  const workspace = useWorkspace();
  const list = useRef<HTMLElement>(null);
  const { urls, failed } = usePages(list);
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
          <PageFigure key={index} url={url} page={index + 1} />
        ))}
      </section>
    </aside>
  );
}

/** A page, or its empty sheet as long as it is far from what is seen. */
const PageFigure = memo(({ url, page }: { readonly url: string | null; readonly page: number }) => {
  const name = previewText.page(page);
  return (
    <figure>
      {url === null ? (
        <div className="preview-sheet" role="img" aria-label={name} />
      ) : (
        <div className="preview-sheet">
          <img src={url} alt={name} />
        </div>
      )}
      <figcaption>{page}</figcaption>
    </figure>
  );
});
