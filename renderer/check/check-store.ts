import type { OfficialDocument } from '#core/model/document.ts';
import type { Finding, Severity } from '#core/rules/finding.ts';
import { createStore, type Store } from '#renderer/state/store.ts';

export type Grouping = 'severity' | 'place';

/** What of the findings the panel shows, and in which order. */
export type CheckView = {
  readonly grouping: Grouping;
  readonly hidden: ReadonlySet<Severity>;
  readonly query: string;
};

/** What was mended in bulk, shown until it is dismissed or undone. */
export type BulkMending = {
  readonly before: OfficialDocument;
  readonly after: OfficialDocument;
  readonly findings: readonly Finding[];
};

/** What the last check found, and which finding the user is at. */
export type Check = {
  readonly document: OfficialDocument | null;
  /** In document order, without those that are skipped. */
  readonly findings: readonly Finding[];
  /** Found too, but passed over until the window shows another document. */
  readonly skippedFindings: readonly Finding[];
  readonly skipped: ReadonlySet<string>;
  readonly active: string | null;
  readonly view: CheckView;
  readonly mended: BulkMending | null;
};

export type CheckStore = Store<Check>;

/** Everything is shown, the gravest first. */
export const WHOLE_VIEW: CheckView = { grouping: 'severity', hidden: new Set(), query: '' };

const NOTHING: Omit<Check, 'view'> = {
  document: null,
  findings: [],
  skippedFindings: [],
  skipped: new Set(),
  active: null,
  mended: null,
};

export function createCheckStore(): CheckStore {
  return createStore<Check>({ ...NOTHING, view: WHOLE_VIEW });
}

/** Tells findings of one check apart, and knows the same one again in the next check. */
export function findingKey({ rule, at, found }: Finding): string {
  return `${rule}:${at.path.join('.')}:${at.range?.start ?? ''}:${found}`;
}

/** Names a finding wherever in its field it stands: words before it may come and go. */
export function skipKey({ rule, at, found }: Finding): string {
  return `${rule}:${at.path.join('.')}:${found}`;
}

function same(a: Finding, b: Finding): boolean {
  return a === b || (findingKey(a) === findingKey(b) && JSON.stringify(a) === JSON.stringify(b));
}

/** `found` with the very findings of before where they say the same, and their list if all do. */
function steady(before: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  const known = new Map(before.map((finding) => [findingKey(finding), finding]));
  const kept = found.map((finding) => {
    const was = known.get(findingKey(finding));
    return was && same(was, finding) ? was : finding;
  });
  const isSame = kept.length === before.length && kept.every((each, n) => each === before[n]);
  return isSame ? before : kept;
}

/** Takes over what a check found in `document`. */
export function withFound(
  check: Check,
  document: OfficialDocument | null,
  found: readonly Finding[],
): Check {
  const isSkipped = (finding: Finding) => check.skipped.has(skipKey(finding));
  const isAny = check.skipped.size > 0;
  return {
    ...check,
    document,
    findings: steady(check.findings, isAny ? found.filter((each) => !isSkipped(each)) : found),
    skippedFindings: isAny ? found.filter(isSkipped) : [],
  };
}

/** Passes over the findings named by `skipped`; those named no longer come back. */
export function withSkipped(check: Check, skipped: ReadonlySet<string>): Check {
  const found = [...check.findings, ...check.skippedFindings];
  return withFound({ ...check, skipped }, check.document, found);
}

/** The draft is another than was checked, and is not checked again by itself. */
export function unchecked(check: Check): Check {
  return { ...check, document: null, findings: [], skippedFindings: [], active: null };
}

/** Another document: nothing of the one before holds for it. */
export function forgotten({ view }: Check): Check {
  return { ...NOTHING, view: { ...WHOLE_VIEW, grouping: view.grouping } };
}
