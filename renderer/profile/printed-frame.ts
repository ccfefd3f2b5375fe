import { compose } from '#core/compose/compose.ts';
import type {
  ColumnsNode,
  FlowNode,
  PageLayout,
  ParagraphNode,
} from '#core/compose/composition.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import type { IsoDate } from '#core/standards/standard.ts';
import { standardOf } from '#core/standards/standard-of.ts';
import { instantiate } from '#templates/instantiate.ts';
import { keHoach } from '#templates/ke-hoach/template.ts';

/** What every page of an office prints alike. */
export type PrintedFrame = {
  readonly page: PageLayout;
  readonly header: readonly ColumnsNode[];
  readonly closing: readonly ColumnsNode[];
  readonly contact: readonly ParagraphNode[];
};

/** Head and foot of a document of this office, typeset by the standard in force today. */
export function printedFrame(profile: OfficeProfile, today: IsoDate): PrintedFrame {
  // A named type: a công văn would print a subject that is none yet.
  const template = { ...keHoach, system: profile.system };
  const document = instantiate(template, profile, { today });
  const { page, sections } = compose(document, standardOf(document, today, profile.overrides));
  const flow = sections[0]?.flow ?? [];
  const isColumns = (node: FlowNode): node is ColumnsNode => node.kind === 'columns';
  const text = Math.max(
    flow.findIndex((node) => !isColumns(node)),
    0,
  );
  return {
    page,
    header: flow.slice(0, text).filter(isColumns),
    closing: flow.slice(text).filter(isColumns),
    contact: sections[0]?.contact ?? [],
  };
}
