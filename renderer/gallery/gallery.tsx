import { useMemo, useState } from 'react';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { openFile } from '#renderer/document/files.ts';
import { activeProfile } from '#renderer/state/session.ts';
import { useStore } from '#renderer/state/store.ts';
import { documentText } from '#renderer/text/document.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TEMPLATES } from '#templates/registry.ts';
import { findTemplates, type SystemFilter, systemsOf } from './find-templates.ts';
import { OfficePicker } from './office-picker.tsx';
import { RecentList } from './recent-list.tsx';
import { RecoveryList } from './recovery-list.tsx';
import { SearchBox, SystemPicker } from './search-box.tsx';
import { TemplateGrid } from './template-grid.tsx';

/** The templates of the office's own system, unless the user asks for another. */
function useFound(profile: OfficeProfile | null) {
  const [query, setQuery] = useState('');
  const [chosen, setSystem] = useState<SystemFilter | null>(null);
  const system = chosen ?? profile?.system ?? 'all';
  const found = useMemo(() => findTemplates(TEMPLATES, { system, query }), [system, query]);
  return { query, setQuery, system, setSystem, found };
}

function NothingFound({ query, onAll }: { readonly query: string; readonly onAll: () => void }) {
  const words = galleryText.nothing;
  return (
    <div className="empty-state muted" role="status">
      <p>{query.trim() === '' ? words.ofSystem : words.named(query.trim())}</p>
      <button type="button" className="button small" onClick={onAll}>
        {words.showAll}
      </button>
    </div>
  );
}

/** The first screen: what to write, for which office, or what to go on with. */
export function Gallery() {
  const workspace = useWorkspace();
  const profile = useStore(workspace.session, activeProfile);
  const { query, setQuery, system, setSystem, found } = useFound(profile);
  return (
    <div className="gallery">
      <aside className="gallery-side" data-region="recent" aria-label={galleryText.recent}>
        <h1 className="brand">{documentText.appName}</h1>
        <button type="button" className="button wide" onClick={() => void openFile(workspace)}>
          <Icon name="open" /> {galleryText.open}
        </button>
        <p className="muted small">{galleryText.openHint}</p>
        <RecentList />
      </aside>
      <main className="gallery-main" data-region="templates">
        <RecoveryList />
        <header className="gallery-header">
          <h2>{galleryText.title}</h2>
          <OfficePicker />
        </header>
        <div className="gallery-find">
          <SearchBox query={query} onQuery={setQuery} />
          <SystemPicker systems={systemsOf(TEMPLATES)} system={system} onSystem={setSystem} />
        </div>
        {found.length > 0 ? (
          <TemplateGrid templates={found} profile={profile} />
        ) : (
          <NothingFound
            query={query}
            onAll={() => {
              setQuery('');
              setSystem('all');
            }}
          />
        )}
      </main>
    </div>
  );
}
