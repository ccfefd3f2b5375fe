import type { OfficialDocument } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { IssuingBody, System } from '#core/model/header.ts';
import type { Place } from '#core/model/path.ts';
import type { Clause } from '#core/standards/figure.ts';
import type { IsoDate, Standard, StandardId } from '#core/standards/standard.ts';
import type { ToneStyle } from '#core/text/syllable.ts';
import type { Severity } from './finding.ts';
import type { Passage } from './passages.ts';

/** What an office or a person settles for its checks. */
export type CheckSettings = {
  /** `hoà, uỷ` (new) or `hòa, ủy` (old); null: either, but not both. */
  readonly toneStyle: ToneStyle | null;
  /** Words that are right here whatever a list says, in lower case. */
  readonly dictionary: ReadonlySet<string>;
};

/** What the check is for: a draft being written, or the file that goes to be signed. */
export type Purpose = 'drafting' | 'signing';

/** What a document rule may ask besides the document and the standard. */
export type RuleContext = CheckSettings & {
  readonly today: IsoDate;
  readonly purpose: Purpose;
  /** Bodies and codes that the office has added to those that we know. */
  readonly bodies: readonly IssuingBody[];
  /** Every stretch of free text, in document order. */
  readonly passages: readonly Passage[];
  /** The words that the page shows for a part of the frame. */
  printed(part: FramePart): string;
  /** The words that the standard prints for it. */
  standardForm(part: FramePart): string;
  /** The labels that items have by their level and place, by id. */
  labels(): ReadonlyMap<string, string>;
};

/** What a text rule may ask: nothing of the document, so that its reports last while the text does. */
export type TextContext = CheckSettings & { readonly standard: Standard };

type Data = Readonly<Record<string, string | number>>;

/** A remedy that only the writer can choose; `label` is a key of the rule's messages. */
export type Choice<Id extends string> = { readonly label: Id; readonly edits: readonly Edit[] };

/** What a document rule says of one place. `data` fills the message besides found and expected. */
export type Report<Id extends string> = {
  readonly messageId: Id;
  readonly clause: Clause;
  readonly at: Place;
  readonly found: string;
  readonly expected?: string;
  readonly data?: Data;
  /** Where one report weighs less than its rule. */
  readonly severity?: Severity;
  /** The remedy of the kind that the rule's `fix` names. */
  readonly fix?: readonly Edit[] | undefined;
  /** Where found and expected do not say what the fix does: a key of the rule's messages. */
  readonly fixLabel?: Id;
  readonly choices?: readonly Choice<Id>[];
};

/** What a text rule says of the stretch `[start, end)`; the found words are those that stand there. */
export type TextReport<Id extends string> = {
  readonly messageId: Id;
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
  readonly expected?: string;
  readonly data?: Data;
  readonly severity?: Severity;
  /** What the fix puts in the place of the stretch. */
  readonly replacement?: string | undefined;
  /** Other texts that the writer may want there. */
  readonly choices?: readonly string[];
};

type RuleHead<Id extends string> = {
  /** Also the name of the rule's file, help page and test. */
  readonly id: string;
  /** Its number in the list of checkable rules, or null. */
  readonly number: number | null;
  readonly severity: Severity;
  /** Where the rule holds; absent: everywhere. */
  readonly systems?: readonly System[];
  readonly standards?: readonly StandardId[];
  /** Whether the fixes it gives may be applied in bulk. */
  readonly fix: 'safe' | 'choice' | 'none';
  /** In Vietnamese; `{name}` is filled from the report. */
  readonly messages: Readonly<Record<Id, string>>;
};

/** A rule that sees the whole document. */
export type DocumentRule<Id extends string = string> = RuleHead<Id> & {
  readonly scope: 'document';
  check(document: OfficialDocument, standard: Standard, context: RuleContext): Iterable<Report<Id>>;
};

/** A rule that sees one passage at a time and must say the same of the same words. */
export type TextRule<Id extends string = string> = RuleHead<Id> & {
  readonly scope: 'text';
  /** A quick look at what every passage has of which the rule could speak; absent: ask `check`. */
  concerns?(passage: Passage, context: TextContext): boolean;
  check(passage: Passage, context: TextContext): Iterable<TextReport<Id>>;
};

export type Rule = DocumentRule | TextRule;

/** Types a rule over whole documents; gives it back as it is. */
export function defineRule<const Id extends string>(
  rule: Omit<DocumentRule<Id>, 'scope'>,
): DocumentRule<Id> {
  return { ...rule, scope: 'document' };
}

/** Types a rule over single passages; gives it back as it is. */
export function defineTextRule<const Id extends string>(
  rule: Omit<TextRule<Id>, 'scope'>,
): TextRule<Id> {
  return { ...rule, scope: 'text' };
}

/** Whether `rule` holds for documents under `standard`. */
export function holdsUnder(rule: Rule, standard: Standard): boolean {
  return (
    (rule.systems?.includes(standard.system) ?? true) &&
    (rule.standards?.includes(standard.id) ?? true)
  );
}
