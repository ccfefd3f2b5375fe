import type { OfficialDocument } from '#core/model/document.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import type { Finding } from '#core/rules/finding.ts';
import { governingStandard, type Workspace } from '#renderer/app/workspace.ts';

/** Everything that the rules in force find in `document`. */
export function runCheck(workspace: Workspace, document: OfficialDocument): readonly Finding[] {
  const { toneStyle } = workspace.session.get().settings;
  const standard = governingStandard(workspace, document);
  return checkDocument(document, { today: workspace.facts.today, toneStyle, standard });
}
