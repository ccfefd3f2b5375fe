import type { Finding, Severity } from '#core/rules/finding.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { afterDrawing } from '#renderer/page/after-drawing.ts';
import { elementOf, rangeOf } from '#renderer/page/place-element.ts';
import { findingKey } from './check-store.ts';

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];
const ACTIVE = 'finding-active';

/** The stretch of the sheet that a finding speaks of; null where it has no words of its own. */
function stretch({ at }: Finding, element: HTMLElement): Range | null {
  if (!at.range || at.range.start === at.range.end) return null;
  return rangeOf(element, at.range.start, at.range.end);
}

/** Draws the findings on the sheet: words are underlined without touching them, gaps are marked. */
function draw(findings: readonly Finding[], active: string | null): void {
  for (const marked of document.querySelectorAll<HTMLElement>('[data-finding]'))
    delete marked.dataset.finding;
  const ranges: Record<Severity, Range[]> = { info: [], warning: [], error: [] };
  const activeRanges: Range[] = [];
  for (const finding of findings) {
    const element = elementOf(finding.at);
    if (!element) continue;
    const range = stretch(finding, element);
    const isActive = findingKey(finding) === active;
    if (range) {
      ranges[finding.severity].push(range);
      if (isActive) activeRanges.push(range);
    } else {
      const known = element.dataset.finding as Severity | undefined;
      const isGraver = !known || SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(known);
      if (isGraver) element.dataset.finding = finding.severity;
      if (isActive) element.dataset.findingActive = 'yes';
    }
  }
  for (const severity of SEVERITIES)
    CSS.highlights.set(`finding-${severity}`, new Highlight(...ranges[severity]));
  CSS.highlights.set(ACTIVE, new Highlight(...activeRanges));
}

/**
 * Keeps the underlines where the findings are. The ranges move with the text while one types, so
 * they are drawn anew only when the findings speak of the document as it stands.
 *
 * @returns its own undo
 */
export function keepUnderlined(workspace: Workspace): () => void {
  const stop = afterDrawing(workspace, () => {
    const { document: checked, findings, active } = workspace.check.get();
    if (checked !== (workspace.documents.get()?.document ?? null)) return;
    for (const marked of document.querySelectorAll<HTMLElement>('[data-finding-active]'))
      delete marked.dataset.findingActive;
    draw(findings, active);
  });
  return () => {
    stop();
    CSS.highlights.clear();
  };
}
