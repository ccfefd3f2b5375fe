import { useEffect } from 'react';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { openRecent } from '#renderer/document/files.ts';
import { useStore } from '#renderer/state/store.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { whenSaid } from './when.ts';

export function RecentList() {
  const workspace = useWorkspace();
  const { session, bridge } = workspace;
  const recent = useStore(session, (state) => state.recent);
  // What was opened and saved since the start stands in the list when one comes back to it.
  useEffect(() => {
    void bridge.call('recent:list', {}).then((result) => {
      if (result.ok) session.update((state) => ({ ...state, recent: result.value.recent }));
    });
  }, [bridge, session]);
  const forget = async (id: string) => {
    session.update((state) => ({
      ...state,
      recent: state.recent.filter((file) => file.id !== id),
    }));
    await bridge.call('recent:forget', { id });
  };
  return (
    <section className="recent">
      <h3>{galleryText.recent}</h3>
      {recent.length === 0 && <p className="muted">{galleryText.noRecent}</p>}
      <ul>
        {recent.map(({ id, fileName, folder, openedAt }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => void openRecent(workspace, id)}
              title={`${fileName}\n${folder}`}
            >
              <span className="recent-name">{fileName}</span>
              <span className="muted">
                {whenSaid(new Date(openedAt), new Date(), galleryText.when)} · {folder}
              </span>
            </button>
            <button
              type="button"
              className="tool"
              aria-label={galleryText.forget(fileName)}
              title={galleryText.forget(fileName)}
              onClick={() => void forget(id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
