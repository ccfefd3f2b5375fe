import { z } from 'zod';
import type { Immutable } from '#core/model/immutable.ts';
import { lineText } from '#core/model/text.ts';
import type { Finding } from '#core/rules/finding.ts';

const place = z.strictObject({
  path: z.array(lineText).max(20),
  range: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }).optional(),
});

/** So much of the words found is kept to know an error by; a place may hold a whole text. */
const LONGEST_FOUND = 10_000;

/** One error that somebody let pass for signing: exactly that one, and why. */
export const signingOverride = z.strictObject({
  rule: lineText,
  found: z.string().max(LONGEST_FOUND),
  place,
  reason: lineText,
  by: lineText,
  at: z.iso.datetime(),
});

export type SigningOverride = Immutable<z.infer<typeof signingOverride>>;

export type Overridden = { readonly finding: Finding; readonly override: SigningOverride };

/** Whether a document may be exported for signing, and why not. */
export type SigningGate = {
  readonly isOpen: boolean;
  /** What must be mended or overridden first. */
  readonly standing: readonly Finding[];
  readonly overridden: readonly Overridden[];
  /** What the clerk should know of, but what keeps nothing back. */
  readonly others: readonly Finding[];
};

const DRAFT_MARK = 'draft-mark-left';
const SECRET = 'secret-channels';

/** The draft's mark weighs little while one writes, but a page that bears it cannot be signed. */
function keepsBack({ rule, severity }: Finding): boolean {
  return severity === 'error' || rule === DRAFT_MARK;
}

/** Whether a reason can let `finding` pass. The draft's mark is mended, never excused. */
export function canBeOverridden(finding: Finding): boolean {
  return keepsBack(finding) && finding.rule !== DRAFT_MARK;
}

/** The finding that says that a secret document may not be signed or sent on ordinary networks. */
export function secrecyNotice(findings: readonly Finding[]): Finding | null {
  return findings.find(({ rule }) => rule === SECRET) ?? null;
}

/** The same for a finding and for the override that was made for it. */
function keyOf(rule: string, found: string, { path, range }: Finding['at']): string {
  const words = found.slice(0, LONGEST_FOUND);
  return JSON.stringify([rule, words, path, range?.start ?? null, range?.end ?? null]);
}

/** The decision to let `finding` pass, as data. */
export function overrideOf(
  finding: Finding,
  decision: Pick<SigningOverride, 'reason' | 'by' | 'at'>,
): SigningOverride {
  const { rule, at } = finding;
  const found = finding.found.slice(0, LONGEST_FOUND);
  const range = at.range && { start: at.range.start, end: at.range.end };
  return { rule, found, place: { path: at.path, ...(range ? { range } : {}) }, ...decision };
}

function placeOf({ place: { path, range } }: SigningOverride): Finding['at'] {
  return range ? { path, range } : { path };
}

/**
 * Holds what the check for signing found against what was overridden. An override lets pass the
 * one finding of its rule, words and place, once, and counts only with a reason.
 */
export function signingGate(
  findings: readonly Finding[],
  overrides: readonly SigningOverride[],
): SigningGate {
  const reasoned = new Map(
    overrides
      .filter(({ reason }) => reason.trim() !== '')
      .map((each) => [keyOf(each.rule, each.found, placeOf(each)), each]),
  );
  const standing: Finding[] = [];
  const overridden: Overridden[] = [];
  const others: Finding[] = [];
  for (const finding of findings) {
    const key = keyOf(finding.rule, finding.found, finding.at);
    const override = canBeOverridden(finding) ? reasoned.get(key) : undefined;
    if (!keepsBack(finding)) others.push(finding);
    else if (!override) standing.push(finding);
    else {
      reasoned.delete(key);
      overridden.push({ finding, override });
    }
  }
  return { isOpen: standing.length === 0, standing, overridden, others };
}
