import type { OfficialDocument } from '#core/model/document.ts';
import { type CheckOptions, checkDocument, checkInSteps } from '#core/rules/check-document.ts';
import type { Finding } from '#core/rules/finding.ts';
import type { Steps } from '#core/rules/run-rules.ts';
import {
  governingStandard,
  ownBodies,
  toneStyleOf,
  type Workspace,
} from '#renderer/app/workspace.ts';
import { skipKey } from './check-store.ts';
import { dictionaryFor } from './dictionary.ts';

function optionsFor(workspace: Workspace, document: OfficialDocument): CheckOptions {
  const { session, facts } = workspace;
  return {
    today: facts.today,
    toneStyle: toneStyleOf(workspace, document),
    standard: governingStandard(workspace, document),
    bodies: ownBodies(workspace, document),
    dictionary: dictionaryFor(session.get(), document),
  };
}

/**
 * Everything that the rules in force find in `document`, with the office's settings and words: as
 * steps, between which keys are heard.
 */
export function findInSteps(workspace: Workspace, document: OfficialDocument): Steps {
  return checkInSteps(document, optionsFor(workspace, document));
}

/** The same at once, without what the user passes over for now. */
export function runCheck(workspace: Workspace, document: OfficialDocument): readonly Finding[] {
  const { skipped } = workspace.check.get();
  const findings = checkDocument(document, optionsFor(workspace, document));
  if (skipped.size === 0) return findings;
  return findings.filter((finding) => !skipped.has(skipKey(finding)));
}
