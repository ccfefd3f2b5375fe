import type { OfficialDocument } from '#core/model/document.ts';
import type { Finding, Severity } from '#core/rules/finding.ts';
import { folded, searchWords } from '#core/text/words.ts';
import { checkText } from '#renderer/text/check.ts';
import type { Check, CheckView } from './check-store.ts';
import { placeName, placesOf } from './place-name.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings that stand together in the panel. */
export type FindingGroup = {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
};

function saysAll(finding: Finding, words: readonly string[]): boolean {
  const { message, found, expected, clause, at } = finding;
  const { document, point } = clause;
  const text = folded(`${message} ${found} ${expected} ${document} ${point} ${placeName(at.path)}`);
  return words.every((word) => text.includes(word));
}

/** The findings that `view` lets through; its words with or without their marks. */
export function filtered(
  findings: readonly Finding[],
  { hidden, query }: CheckView,
): readonly Finding[] {
  const words = searchWords(query);
  return findings.filter(
    (finding) => !hidden.has(finding.severity) && (words.length === 0 || saysAll(finding, words)),
  );
}

/** Findings of one rule side by side, in the order in which the rules first speak. */
export function byRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const bundles = new Map<string, Finding[]>();
  for (const finding of findings) {
    const bundle = bundles.get(finding.rule);
    if (bundle) bundle.push(finding);
    else bundles.set(finding.rule, [finding]);
  }
  return [...bundles.values()];
}

/** The gravest first, then rule by rule. */
function bySeverity(findings: readonly Finding[]): readonly FindingGroup[] {
  return SEVERITIES.map((severity) => ({
    key: severity,
    title: checkText.severities[severity],
    findings: byRule(findings.filter((finding) => finding.severity === severity)).flat(),
  })).filter((group) => group.findings.length > 0);
}

/** In the order in which the places come first; in each the gravest first. */
function byPlace(
  findings: readonly Finding[],
  document: OfficialDocument | null,
): readonly FindingGroup[] {
  const nameOf = document ? placesOf(document) : placeName;
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = nameOf(finding.at.path);
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const gravity = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return Array.from(groups, ([title, all]) => ({
    key: title,
    title,
    findings: all.toSorted((a, b) => gravity(a) - gravity(b)),
  }));
}

/** What decides how the panel shows the findings. */
export type Arrangement = Pick<Check, 'findings' | 'document' | 'view'>;

/** The findings as the panel shows them. */
export function arranged({ findings, document, view }: Arrangement): readonly FindingGroup[] {
  const shown = filtered(findings, view);
  return view.grouping === 'severity' ? bySeverity(shown) : byPlace(shown, document);
}

/** The same in one row: the way of going from one finding to the next. */
export function inOrder(check: Check): readonly Finding[] {
  return arranged(check).flatMap(({ findings }) => findings);
}
