import { compose } from '#core/compose/compose.ts';
import type { ColumnsNode, PageLayout, ParagraphNode } from '#core/compose/composition.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { STANDARDS, standardFor } from '#core/standards/governing.ts';
import type { IsoDate } from '#core/standards/standard.ts';
import { instantiate } from '#templates/instantiate.ts';
import { TEMPLATES } from '#templates/registry.ts';

/** What every page of an office prints alike. */
export type PrintedFrame = {
  readonly page: PageLayout;
  readonly header: readonly ColumnsNode[];
  readonly closing: readonly ColumnsNode[];
  readonly contact: readonly ParagraphNode[];
};

/** Whether we know how documents of the profile's system are laid out. */
export function hasStandard({ system }: Pick<OfficeProfile, 'system'>): boolean {
  return STANDARDS.some((standard) => standard.system === system);
}

/**
 * Head and foot of a document of this office, typeset by the standard in force today; null where
 * we have no standard or no template of its system.
 */
export function printedFrame(profile: OfficeProfile, today: IsoDate): PrintedFrame | null {
  const ofSystem = TEMPLATES.filter(({ system }) => system === profile.system);
  // A named type: a công văn would print a subject that is none yet.
  const template = ofSystem.find(({ type }) => type !== 'cong-van') ?? ofSystem[0];
  if (!template || !hasStandard(profile)) return null;
  const document = instantiate(template, profile, { today });
  const { page, sections } = compose(document, standardFor(document, today));
  const flow = sections[0]?.flow ?? [];
  const isColumns = (node: (typeof flow)[number]): node is ColumnsNode => node.kind === 'columns';
  const text = flow.findIndex((node) => !isColumns(node));
  return {
    page,
    header: flow.slice(0, Math.max(text, 0)).filter(isColumns),
    closing: flow.slice(Math.max(text, 0)).filter(isColumns),
    contact: sections[0]?.contact ?? [],
  };
}
