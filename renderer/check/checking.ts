import { applyEdits } from '#core/model/edit.ts';
import type { Finding } from '#core/rules/finding.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { showPlace } from '#renderer/page/show-place.ts';
import { findingKey } from './check-store.ts';
import { runCheck } from './run-check.ts';

/** Goes to the next (1) or previous (-1) finding, in the order of the panel. */
export function showFinding(workspace: Workspace, direction: 1 | -1): void {
  const { findings, active } = workspace.check.get();
  const now = findings.findIndex((finding) => findingKey(finding) === active);
  const start = now < 0 && direction < 0 ? 0 : now;
  const next = findings[(start + direction + findings.length) % findings.length];
  if (next) goTo(workspace, next);
}

/** Makes `finding` the one at hand and brings its place into view. */
export function goTo(workspace: Workspace, finding: Finding): void {
  workspace.check.update((check) => ({ ...check, active: findingKey(finding) }));
  showPlace(workspace, finding.at);
}

/** The finding at hand: the chosen one, else the first that has a fix. */
function atHand(workspace: Workspace): Finding | undefined {
  const { findings, active } = workspace.check.get();
  const chosen = findings.find((finding) => findingKey(finding) === active);
  return chosen ?? findings.find(({ fixes }) => fixes.length > 0);
}

/** Applies the first fix of the finding at hand and goes on to the next. */
export function applyActiveFix(workspace: Workspace): void {
  const finding = atHand(workspace);
  if (finding) applyFix(workspace, finding, 0);
}

export function applyFix(workspace: Workspace, finding: Finding, index: number): void {
  const fix = finding.fixes[index];
  const { check, documents } = workspace;
  if (!fix || check.get().document !== documents.get()?.document) return;
  const { findings } = check.get();
  const place = findings.indexOf(finding);
  const next = findings[place + 1] ?? findings[place - 1];
  documents.change(fix.edits, { before: finding.at, after: finding.at });
  check.update((state) => ({ ...state, active: next ? findingKey(next) : null }));
}

/**
 * Applies every safe fix as one step of the history. After each the draft is checked anew, because
 * a fix moves the words that the next one speaks of.
 */
export function applySafeFixes(workspace: Workspace): void {
  const open = workspace.documents.get();
  if (!open) return;
  const tried = new Set<string>();
  let document = open.document;
  for (;;) {
    const next = runCheck(workspace, document).find(
      (finding) => finding.fixes[0]?.safe && !tried.has(findingKey(finding)),
    );
    const fix = next?.fixes[0];
    if (!next || !fix) break;
    tried.add(findingKey(next));
    document = applyEdits(document, fix.edits).document;
  }
  workspace.documents.become(document);
}
