import type { OfficialDocument } from '#core/model/document.ts';
import type { Finding } from '#core/rules/finding.ts';
import type { Workspace } from '#renderer/app/workspace.ts';

/** Everything that the rules in force find in `document`. */
export function runCheck(_workspace: Workspace, _document: OfficialDocument): readonly Finding[] {
  return [];
}
