import { useWorkspace } from '#renderer/app/workspace.ts';
import { openFile } from '#renderer/document/files.ts';
import { activeProfile } from '#renderer/state/session.ts';
import { useStore } from '#renderer/state/store.ts';
import { documentText } from '#renderer/text/document.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TEMPLATES } from '#templates/registry.ts';
import { OfficePicker } from './office-picker.tsx';
import { RecentList } from './recent-list.tsx';
import { RecoveryList } from './recovery-list.tsx';
import { TemplateCard } from './template-card.tsx';

/** The first screen: what to write, for which office, or what to go on with. */
export function Gallery() {
  const workspace = useWorkspace();
  const profile = useStore(workspace.session, activeProfile);
  return (
    <div className="gallery">
      <aside className="gallery-side" data-region="recent">
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
        <ul className="template-cards" aria-label={galleryText.templates}>
          {TEMPLATES.map((template) => (
            <TemplateCard key={template.id} template={template} profile={profile} />
          ))}
        </ul>
      </main>
    </div>
  );
}
