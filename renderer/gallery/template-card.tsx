import { officeFor } from '#core/profile/active-office.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { showNew } from '#renderer/document/files.ts';
import { blankProfile } from '#renderer/profile/blank-profile.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { instantiate } from '#templates/instantiate.ts';
import type { Template } from '#templates/template.ts';
import { type PagePicture, usePagePicture } from './use-page-picture.ts';

function Picture({ picture }: { readonly picture: PagePicture }) {
  switch (picture.state) {
    case 'drawing':
      return <span className="template-picture is-drawing" />;
    case 'failed':
      return (
        <span className="template-picture">
          <span className="muted small">{galleryText.noPicture}</span>
        </span>
      );
    case 'drawn':
      return (
        <span className="template-picture">
          <img src={picture.url} alt="" />
        </span>
      );
  }
}

type Props = {
  readonly template: Template;
  readonly profile: OfficeProfile | null;
  /** Whether the Tab key stops at this card. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
};

/** One starting point: page 1 as it will look, its name, what it is for. */
export function TemplateCard({ template, profile, isCurrent, onFocus }: Props) {
  const workspace = useWorkspace();
  const { picture, retry } = usePagePicture(template, profile);
  const choose = () => {
    const { profiles, settings } = workspace.session.get();
    const own = officeFor(profiles, settings.activeProfile, template.system);
    const office = own ?? { ...blankProfile('none'), system: template.system };
    showNew(workspace, instantiate(template, office, { today: workspace.facts.today }));
  };
  return (
    <li>
      <button
        type="button"
        className="template-card"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={`${template.name}. ${template.summary}`}
        onFocus={onFocus}
        onClick={choose}
      >
        <Picture picture={picture} />
        <strong>{template.name}</strong>
        <span className="muted">{template.summary}</span>
      </button>
      {picture.state === 'failed' && (
        <button type="button" className="button small picture-retry" onClick={retry}>
          {galleryText.retryPicture}
        </button>
      )}
    </li>
  );
}
