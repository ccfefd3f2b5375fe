import type { IgnoredFinding, OfficialDocument } from '#core/model/document.ts';
import type { Finding } from './finding.ts';

const LONGEST = 10_000;

/** What a finding found as a document keeps it among those to be left: on one line. */
export function ignoredWords(found: string): string {
  return found.replace(/\s*\n\s*/gu, ' ').slice(0, LONGEST);
}

/** Whether somebody decided to leave `finding` in `document` as it stands: same rule, same words. */
export function isIgnored({ ignored }: OfficialDocument, { rule, found }: Finding): boolean {
  if (ignored.length === 0) return false;
  const words = ignoredWords(found);
  return ignored.some((entry) => entry.rule === rule && entry.found === words);
}

/** The decision to leave `finding`, by whom, when and why; to be added to the document's own. */
export function ignoring(
  { rule, found }: Finding,
  decision: Pick<IgnoredFinding, 'reason' | 'by' | 'at'>,
): IgnoredFinding {
  return { rule, found: ignoredWords(found), ...decision };
}
