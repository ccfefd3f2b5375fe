import { useEffect, useMemo, useState } from 'react';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { showNew } from '#renderer/document/files.ts';
import { revoke, urlsOf } from '#renderer/preview/preview-pane.tsx';
import { blankProfile } from '#renderer/profile/blank-profile.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { instantiate } from '#templates/instantiate.ts';
import type { Template } from '#templates/template.ts';

/** Page 1 of what the template makes for this office. */
function usePicture(template: Template, profile: OfficeProfile) {
  const { bridge, facts } = useWorkspace();
  const [picture, setPicture] = useState<string | 'none' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    let urls: readonly string[] = [];
    const document = instantiate(template, profile, { today: facts.today });
    void (async () => {
      const result = await bridge.call('preview:pages', { document: document as never });
      const [page] = result.ok ? result.value.pages : [];
      if (!isCurrent) return;
      urls = page ? urlsOf([page]) : [];
      setPicture(urls[0] ?? 'none');
    })();
    return () => {
      isCurrent = false;
      revoke(urls);
    };
  }, [template, profile, bridge, facts.today]);
  return picture;
}

export function TemplateCard(props: {
  readonly template: Template;
  readonly profile: OfficeProfile | null;
}) {
  const { template } = props;
  const workspace = useWorkspace();
  const profile = useMemo(() => props.profile ?? blankProfile('none'), [props.profile]);
  const picture = usePicture(template, profile);
  const choose = () =>
    showNew(workspace, instantiate(template, profile, { today: workspace.facts.today }));
  return (
    <li>
      <button type="button" className="template-card" onClick={choose}>
        <span className="template-picture">
          {picture && picture !== 'none' && (
            <img src={picture} alt={galleryText.picture(template.name)} />
          )}
          {picture === 'none' && <span className="muted">{galleryText.noPicture}</span>}
        </span>
        <strong>{template.name}</strong>
        <span className="muted">{template.summary}</span>
      </button>
    </li>
  );
}
