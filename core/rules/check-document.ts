import type { OfficialDocument } from '#core/model/document.ts';
import type { IssuingBody } from '#core/model/header.ts';
import { standardFor } from '#core/standards/governing.ts';
import type { StandardOverrides } from '#core/standards/overrides.ts';
import type { IsoDate, Standard } from '#core/standards/standard.ts';
import { asOfficeSets } from '#core/standards/standard-of.ts';
import type { ToneStyle } from '#core/text/syllable.ts';
import type { Purpose, Rule } from './define-rule.ts';
import type { Finding } from './finding.ts';
import { RULES } from './registry.ts';
import { type RunOptions, runInSteps, runRules, type Steps } from './run-rules.ts';

export type CheckOptions = {
  /** The day of the check: it picks the pack for undated drafts and knows what lies in the future. */
  readonly today: IsoDate;
  /** The pack to hold the document against; absent: the one that governs it. */
  readonly standard?: Standard;
  /** `signing` adds what only matters in the file that goes to be signed. */
  readonly purpose?: Purpose;
  /** Figures that the office sets otherwise than the pack. */
  readonly overrides?: StandardOverrides;
  /** Bodies and codes that the office has added to those that we know. */
  readonly bodies?: readonly IssuingBody[];
  readonly toneStyle?: ToneStyle | null;
  /** Words that are right here whatever a list says, in lower case. */
  readonly dictionary?: ReadonlySet<string>;
};

const NO_WORDS: ReadonlySet<string> = new Set();

type Task = readonly [readonly Rule[], OfficialDocument, Standard, RunOptions];

function taskOf(document: OfficialDocument, options: CheckOptions): Task {
  const { today, purpose = 'drafting', toneStyle = null, dictionary = NO_WORDS, bodies } = options;
  const governing = options.standard ?? standardFor(document, today);
  const standard = options.overrides ? asOfficeSets(governing, options.overrides) : governing;
  return [RULES, document, standard, { today, purpose, toneStyle, dictionary, bodies }];
}

/**
 * Checks `document` against the pack that governs it: every rule of the registry that holds there.
 * The document is only read. Findings stand in document order.
 */
export function checkDocument(
  document: OfficialDocument,
  options: CheckOptions,
): readonly Finding[] {
  return runRules(...taskOf(document, options));
}

/** The same in steps, so that whoever waits for a key need not wait for the whole check. */
export function checkInSteps(document: OfficialDocument, options: CheckOptions): Steps {
  return runInSteps(...taskOf(document, options));
}
