import { printedText, standardText } from '#core/compose/frame-text.ts';
import { derivedLabels } from '#core/compose/labels.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { IssuingBody } from '#core/model/header.ts';
import type { IsoDate, Standard } from '#core/standards/standard.ts';
import {
  type CheckSettings,
  type DocumentRule,
  holdsUnder,
  type Purpose,
  type Rule,
  type RuleContext,
  type TextContext,
  type TextReport,
  type TextRule,
} from './define-rule.ts';
import type { Finding } from './finding.ts';
import { findingInPassage, findingOf } from './findings-of-reports.ts';
import { isIgnored } from './ignored.ts';
import { type Passage, passagesOf, perPassage } from './passages.ts';
import { comparePlaces, placeOrder } from './place-order.ts';

export type RunOptions = CheckSettings & {
  readonly today: IsoDate;
  readonly purpose: Purpose;
  readonly bodies?: readonly IssuingBody[] | undefined;
};

/** A check in steps, each a fraction of a millisecond; the findings are there at its end. */
export type Steps = Generator<undefined, readonly Finding[]>;

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

type Heard =
  | { readonly rule: TextRule; readonly report: TextReport<string>; finding: Finding | null }
  | { readonly rule: TextRule; readonly error: unknown };

type Remembered = {
  readonly rules: readonly Rule[];
  readonly standard: Standard;
  readonly settings: CheckSettings;
  readonly heard: readonly Heard[];
};

const remembered = perPassage((): { last: Remembered | null } => ({ last: null }));
const SILENCE: readonly Heard[] = [];

function sameSettings(a: CheckSettings, b: CheckSettings): boolean {
  return a.toneStyle === b.toneStyle && a.dictionary === b.dictionary;
}

function listen(
  rules: readonly TextRule[],
  passage: Passage,
  context: TextContext,
): readonly Heard[] {
  let heard: Heard[] | null = null;
  for (const rule of rules) {
    try {
      if (rule.concerns && !rule.concerns(passage, context)) continue;
      for (const report of rule.check(passage, context)) {
        heard ??= [];
        heard.push({ rule, report, finding: null });
      }
    } catch (error) {
      heard ??= [];
      heard.push({ rule, error });
    }
  }
  return heard ?? SILENCE;
}

/** The list of rules by which results are remembered, and those of it that read passages. */
type Listeners = { readonly asked: readonly Rule[]; readonly rules: readonly TextRule[] };

/** What the rules say of `passage`: asked once as long as its words and the settings are the same. */
function heardOf(
  { asked, rules }: Listeners,
  passage: Passage,
  standard: Standard,
  settings: CheckSettings,
): readonly Heard[] {
  const memory = remembered(passage);
  const hit = memory.last;
  if (hit?.rules === asked && hit.standard === standard && sameSettings(hit.settings, settings))
    return hit.heard;
  const heard = listen(rules, passage, { ...settings, standard });
  memory.last = { rules: asked, standard, settings, heard };
  return heard;
}

function* runTextRules(
  listeners: Listeners,
  standard: Standard,
  passages: readonly Passage[],
  settings: CheckSettings,
): Steps {
  const findings: Finding[] = [];
  const failed = new Map<Rule, unknown>();
  for (const passage of passages) {
    for (const heard of heardOf(listeners, passage, standard, settings)) {
      if ('error' in heard) {
        failed.set(heard.rule, heard.error);
        continue;
      }
      // The same words in another place are another finding.
      if (heard.finding?.at.path !== passage.path)
        heard.finding = findingInPassage(heard.rule, heard.report, passage);
      findings.push(heard.finding);
    }
    yield;
  }
  return [...findings, ...Array.from(failed, ([rule, error]) => ruleFailed(rule, standard, error))];
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
  const steps = runInSteps(rules, document, standard, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause after each small part of the work, where a caller may do something else. */
export function* runInSteps(
  rules: readonly Rule[],
  document: OfficialDocument,
  standard: Standard,
  options: RunOptions,
): Steps {
  const { toneStyle, dictionary } = options;
  const passages = passagesOf(document);
  let labels: ReadonlyMap<string, string> | undefined;
  const context: RuleContext = {
    ...options,
    bodies: options.bodies ?? [],
    passages,
    labels: () => {
      labels ??= derivedLabels(document.body, document.numbering);
      return labels;
    },
    printed: (part) => printedText(document, standard, part),
    standardForm: (part) => standardText(document, standard, part),
  };
  const held = rules.filter((rule) => holdsUnder(rule, standard));
  const listeners = { asked: rules, rules: held.filter((rule) => rule.scope === 'text') };
  const findings: Finding[] = [];
  for (const rule of held) {
    if (rule.scope !== 'document') continue;
    for (const each of runDocumentRule(rule, document, standard, context)) findings.push(each);
    yield;
  }
  const inTexts = yield* runTextRules(listeners, standard, passages, { toneStyle, dictionary });
  // Joined, not pushed: a call takes no more than some hundred thousand arguments.
  const all = [...findings, ...inTexts];
  return sorted(
    document,
    all.filter((each) => !isIgnored(document, each)),
  );
}
