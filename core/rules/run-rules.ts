import { printedText, standardText } from '#core/compose/frame-text.ts';
import { derivedLabels } from '#core/compose/labels.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { IsoDate, Standard } from '#core/standards/standard.ts';
import {
  type CheckSettings,
  type DocumentRule,
  holdsUnder,
  type Purpose,
  type Rule,
  type RuleContext,
  type TextReport,
  type TextRule,
} from './define-rule.ts';
import type { Finding } from './finding.ts';
import { findingInPassage, findingOf } from './findings-of-reports.ts';
import { type Passage, passagesOf } from './passages.ts';
import { comparePlaces, placeOrder } from './place-order.ts';

export type RunOptions = CheckSettings & {
  readonly today: IsoDate;
  readonly purpose: Purpose;
};

/** The id of the finding that a rule which threw leaves behind. */
export const RULE_FAILED = 'rule-failed';

/** A bug in a rule is told, and the other rules go on. */
function ruleFailed(rule: Rule, standard: Standard, error: unknown): Finding {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    rule: RULE_FAILED,
    number: rule.number,
    severity: 'warning',
    clause: { document: standard.name, point: '', confidence: 'A' },
    message: `Không kiểm tra được quy tắc “${rule.id}” (${detail}); các quy tắc khác vẫn được kiểm tra.`,
    found: '',
    expected: '',
    at: { path: [] },
    fixes: [],
  };
}

function runDocumentRule(
  rule: DocumentRule,
  document: OfficialDocument,
  standard: Standard,
  context: RuleContext,
): readonly Finding[] {
  try {
    return Array.from(rule.check(document, standard, context), (report) => findingOf(rule, report));
  } catch (error) {
    return [ruleFailed(rule, standard, error)];
  }
}

type Remembered = {
  readonly standard: Standard;
  readonly settings: CheckSettings;
  readonly kind: Passage['kind'];
  readonly reports: readonly TextReport<string>[];
};

const remembered = new WeakMap<TextRule, WeakMap<object, Remembered>>();

function sameSettings(a: CheckSettings, b: CheckSettings): boolean {
  return a.toneStyle === b.toneStyle && a.dictionary === b.dictionary;
}

/** What `rule` says of `passage`: asked once as long as its words and the settings are the same. */
function reportsOn(
  rule: TextRule,
  passage: Passage,
  standard: Standard,
  settings: CheckSettings,
): readonly TextReport<string>[] {
  const ofRule = remembered.get(rule) ?? new WeakMap<object, Remembered>();
  remembered.set(rule, ofRule);
  const hit = ofRule.get(passage.key);
  if (
    hit &&
    hit.standard === standard &&
    hit.kind === passage.kind &&
    sameSettings(hit.settings, settings)
  )
    return hit.reports;
  const reports = [...rule.check(passage, { ...settings, standard })];
  ofRule.set(passage.key, { standard, settings, kind: passage.kind, reports });
  return reports;
}

function runTextRule(
  rule: TextRule,
  standard: Standard,
  passages: readonly Passage[],
  settings: CheckSettings,
): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    for (const passage of passages) {
      for (const report of reportsOn(rule, passage, standard, settings)) {
        findings.push(findingInPassage(rule, report, passage));
      }
    }
    return findings;
  } catch (error) {
    return [ruleFailed(rule, standard, error)];
  }
}

/** Document order of places, then the number of the rule, then its name. */
function sorted(document: OfficialDocument, findings: readonly Finding[]): readonly Finding[] {
  const keyOf = placeOrder(document);
  return findings
    .map((finding) => ({ finding, key: keyOf(finding.at) }))
    .sort(
      (a, b) =>
        comparePlaces(a.key, b.key) ||
        (a.finding.number ?? Infinity) - (b.finding.number ?? Infinity) ||
        (a.finding.rule < b.finding.rule ? -1 : Number(a.finding.rule > b.finding.rule)),
    )
    .map(({ finding }) => finding);
}

/**
 * Runs those of `rules` that hold under `standard`. The document is only read, and the same
 * document gives the same findings in the same order. Findings that the document says to leave
 * (same rule, same words) are left out.
 */
export function runRules(
  rules: readonly Rule[],
  document: OfficialDocument,
  standard: Standard,
  options: RunOptions,
): readonly Finding[] {
  const { toneStyle, dictionary } = options;
  const passages = passagesOf(document);
  let labels: ReadonlyMap<string, string> | undefined;
  const context: RuleContext = {
    ...options,
    passages,
    labels: () => {
      labels ??= derivedLabels(document.body, document.numbering);
      return labels;
    },
    printed: (part) => printedText(document, standard, part),
    standardForm: (part) => standardText(document, standard, part),
  };
  const findings = rules
    .filter((rule) => holdsUnder(rule, standard))
    .flatMap((rule) =>
      rule.scope === 'document'
        ? runDocumentRule(rule, document, standard, context)
        : runTextRule(rule, standard, passages, { toneStyle, dictionary }),
    );
  const isIgnored = ({ rule, found }: Finding) =>
    document.ignored.some((entry) => entry.rule === rule && entry.found === found);
  return sorted(
    document,
    document.ignored.length === 0 ? findings : findings.filter((each) => !isIgnored(each)),
  );
}
