import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Bridge } from '#core/ipc/bridge.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { revoke, urlsOf } from '#renderer/preview/page-urls.ts';
import { isBlank } from '#renderer/profile/blank-profile.ts';
import { instantiate } from '#templates/instantiate.ts';
import { registeredTemplate } from '#templates/registry.ts';
import type { Template } from '#templates/template.ts';
import { createPagePictures, type PagePictures, pageDrawer } from './page-pictures.ts';

const pictures = new WeakMap<Bridge, PagePictures>();

function picturesOf(bridge: Bridge): PagePictures {
  const known = pictures.get(bridge) ?? createPagePictures(pageDrawer(bridge));
  pictures.set(bridge, known);
  return known;
}

/** Whose name the picture bears: the office's own, once it is known. */
function shownOffice(template: Template, profile: OfficeProfile | null): OfficeProfile | null {
  if (profile && profile.system === template.system && !isBlank(profile)) return profile;
  return registeredTemplate(template.id)?.sampleProfile ?? profile;
}

/** The sample of the template as the office would have written it. */
function sampleDocument(template: Template, office: OfficeProfile, today: string) {
  const content = registeredTemplate(template.id)?.sample ?? template.content;
  return instantiate({ ...template, content }, office, { today });
}

export type PagePicture =
  | { readonly state: 'drawing' }
  | { readonly state: 'failed' }
  | { readonly state: 'drawn'; readonly url: string };

/** Page 1 of what the template makes for this office, and how to try again. */
export function usePagePicture(template: Template, profile: OfficeProfile | null) {
  const { bridge, facts } = useWorkspace();
  const [picture, setPicture] = useState<PagePicture>({ state: 'drawing' });
  const [attempt, setAttempt] = useState(0);
  const office = useMemo(() => shownOffice(template, profile), [template, profile]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt draws the same again
  useEffect(() => {
    if (!office) return;
    let isCurrent = true;
    let urls: readonly string[] = [];
    const key = `${template.id} ${facts.today} ${JSON.stringify(office)}`;
    const make = (): OfficialDocument => sampleDocument(template, office, facts.today);
    const show = (svg: string | null) => {
      if (!isCurrent) return;
      urls = svg === null ? [] : urlsOf([svg]);
      const [url] = urls;
      setPicture(url === undefined ? { state: 'failed' } : { state: 'drawn', url });
    };
    picturesOf(bridge)
      .get(key, make)
      .then(show, () => show(null));
    return () => {
      isCurrent = false;
      revoke(urls);
    };
  }, [template, office, bridge, facts.today, attempt]);

  const retry = useCallback(() => {
    setPicture({ state: 'drawing' });
    setAttempt((before) => before + 1);
  }, []);
  return { picture, retry };
}
