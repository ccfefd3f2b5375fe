import type { OfficialDocument } from '#core/model/document.ts';
import { checkDocument } from '#core/rules/check-document.ts';
import type { Finding } from '#core/rules/finding.ts';
import {
  governingStandard,
  ownBodies,
  toneStyleOf,
  type Workspace,
} from '#renderer/app/workspace.ts';
import { skipKey } from './check-store.ts';
import { dictionaryFor } from './dictionary.ts';

/** Everything that the rules in force find in `document`, with the office's settings and words. */
export function findAll(workspace: Workspace, document: OfficialDocument): readonly Finding[] {
  const { session, facts } = workspace;
  const toneStyle = toneStyleOf(workspace, document);
  const dictionary = dictionaryFor(session.get(), document);
  const standard = governingStandard(workspace, document);
  const bodies = ownBodies(workspace, document);
  const { today } = facts;
  return checkDocument(document, { today, toneStyle, standard, bodies, dictionary });
}

/** The same without what the user passes over for now. */
export function runCheck(workspace: Workspace, document: OfficialDocument): readonly Finding[] {
  const { skipped } = workspace.check.get();
  const findings = findAll(workspace, document);
  if (skipped.size === 0) return findings;
  return findings.filter((finding) => !skipped.has(skipKey(finding)));
}
