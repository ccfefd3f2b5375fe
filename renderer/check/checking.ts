import { applySafeFixes as mendAll } from '#core/rules/apply-safe-fixes.ts';
import type { Finding } from '#core/rules/finding.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { showPlace } from '#renderer/page/show-place.ts';
import { inOrder } from './arrange.ts';
import { findingKey } from './check-store.ts';
import { runCheck } from './run-check.ts';

/** Goes to the next (1) or previous (-1) finding, in the order of the panel. */
export function showFinding(workspace: Workspace, direction: 1 | -1): void {
  const check = workspace.check.get();
  const findings = inOrder(check);
  const now = findings.findIndex((finding) => findingKey(finding) === check.active);
  const start = now < 0 && direction < 0 ? 0 : now;
  const next = findings[(start + direction + findings.length) % findings.length];
  if (next) goTo(workspace, next);
}

/** Makes `finding` the one at hand and brings its place into view. */
export function goTo(workspace: Workspace, finding: Finding): void {
  workspace.check.update((check) => ({ ...check, active: findingKey(finding) }));
  showPlace(workspace, finding.at);
}

/** The finding that the user has chosen. */
export function activeFinding({ check }: Workspace): Finding | undefined {
  const { findings, active } = check.get();
  return findings.find((finding) => findingKey(finding) === active);
}

/** Applies the first fix of the finding at hand, or else of the first that has one. */
export function applyActiveFix(workspace: Workspace): void {
  const first = inOrder(workspace.check.get()).find(({ fixes }) => fixes.length > 0);
  const finding = activeFinding(workspace) ?? first;
  if (finding) applyFix(workspace, finding, 0);
}

/** Makes the finding after `finding`, or else the one before, the one at hand. */
export function leave({ check }: Workspace, finding: Finding): void {
  check.update((state) => {
    const findings = inOrder(state);
    const place = findings.findIndex((each) => findingKey(each) === findingKey(finding));
    const next = findings[place + 1] ?? findings[place - 1];
    return { ...state, active: next ? findingKey(next) : null };
  });
}

export function applyFix(workspace: Workspace, finding: Finding, index: number): void {
  const fix = finding.fixes[index];
  const { check, documents } = workspace;
  if (!fix || check.get().document !== documents.get()?.document) return;
  leave(workspace, finding);
  documents.change(fix.edits, { before: finding.at, after: finding.at });
}

/** Applies every safe fix as one step of the history, and lists what was done. */
export function applySafeFixes(workspace: Workspace): void {
  const { documents, check } = workspace;
  const before = documents.get()?.document;
  if (!before) return;
  const { document: after, mended } = mendAll(before, (each) => runCheck(workspace, each));
  if (mended.length === 0) return;
  documents.become(after);
  check.update((state) => ({
    ...state,
    active: null,
    mended: { before, after, findings: mended },
  }));
}

/** Takes a mending in bulk back, where nothing was changed since. */
export function undoMending({ documents, check }: Workspace): void {
  if (documents.get()?.document !== check.get().mended?.after) return;
  documents.undo();
  check.update((state) => ({ ...state, mended: null }));
}
