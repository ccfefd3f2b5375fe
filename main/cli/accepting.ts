import { admissibleText } from '#core/model/text.ts';
import type { Finding } from '#core/rules/finding.ts';
import { RULES } from '#core/rules/registry.ts';
import { canBeOverridden, overrideOf, type SigningOverride } from '#core/signing/signing-gate.ts';
import { text } from './text.ts';
import { UsageError } from './usage-error.ts';

/** One `--accept`: which error may pass, and why. */
export type Acceptance = {
  /** As typed, without the reason. */
  readonly name: string;
  readonly rule: string;
  /** Where the error stands, or the beginning of that; empty where the rule alone says which. */
  readonly place: string;
  readonly reason: string;
};

const FORM = /^(?<name>(?<rule>[a-z0-9-]+)(?:@(?<place>[^=]*))?)=(?<reason>.*)$/su;
const LONGEST_REASON = 500;

function readOne(written: string): Acceptance {
  const { name = '', rule = '', place = '', reason = '' } = FORM.exec(written)?.groups ?? {};
  if (rule === '') throw new UsageError(text.badAcceptance(written));
  if (!RULES.some(({ id }) => id === rule)) throw new UsageError(text.unknownRule(rule));
  const words = admissibleText(reason).replace(/\s+/gu, ' ').trim();
  if (words === '') throw new UsageError(text.noReason(name));
  if (words.length > LONGEST_REASON) throw new UsageError(text.longReason(name, LONGEST_REASON));
  return { name, rule, place, reason: words };
}

/**
 * Reads every `--accept RULE[@PLACE]=REASON`.
 *
 * @throws UsageError when one is written otherwise, names no rule or gives no reason
 */
export function readAcceptances(written: readonly string[]): readonly Acceptance[] {
  return written.map(readOne);
}

function placeName({ at: { path, range } }: Finding): string {
  return `${path.join('/')}${range ? `:${range.start}-${range.end}` : ''}`;
}

type Named = { readonly finding: Finding; readonly place: string };

/** Each finding with its place; what stands at one place several times is counted: `…#2`. */
function named(standing: readonly Finding[]): readonly Named[] {
  const seen = new Map<string, number>();
  return standing.map((finding) => {
    const place = placeName(finding);
    const key = `${finding.rule}@${place}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { finding, place: count === 1 ? place : `${place}#${count}` };
  });
}

/** How those of `left` that a reason can let pass are named in `--accept`; `all` once stood. */
export function acceptanceNames(
  all: readonly Finding[],
  left: readonly Finding[],
): readonly string[] {
  return named(all)
    .filter(({ finding }) => left.includes(finding) && canBeOverridden(finding))
    .map(({ finding, place }) => `${finding.rule}@${place}`);
}

function isAt({ place }: Named, asked: string): boolean {
  return place === asked || place.startsWith(`${asked}/`) || place.startsWith(`${asked}:`);
}

/** An exact place means that one alone; else whatever stands there or below. */
function meant(candidates: readonly Named[], { place }: Acceptance): readonly Named[] {
  if (place === '') return candidates;
  const exact = candidates.filter((each) => each.place === place);
  return exact.length > 0 ? exact : candidates.filter((each) => isAt(each, place));
}

function oneOf(standing: readonly Named[], acceptance: Acceptance): Finding {
  const { rule, name } = acceptance;
  const candidates = standing.filter(({ finding }) => finding.rule === rule);
  const listed = candidates.map(({ finding, place }) => `  ${rule}@${place}: ${finding.message}`);
  const [first, ...others] = meant(candidates, acceptance);
  if (!first) throw new UsageError([text.notStanding(name), ...listed].join('\n'));
  if (others.length > 0) throw new UsageError([text.whichOne(name), ...listed].join('\n'));
  if (!canBeOverridden(first.finding)) throw new UsageError(text.cannotAccept(name));
  return first.finding;
}

/**
 * The decisions to let pass what each of `acceptances` names among the findings that stand.
 *
 * @throws UsageError when one names no finding, several, one that another has named or one that no
 * reason can let pass
 */
export function overridesFor(
  standing: readonly Finding[],
  acceptances: readonly Acceptance[],
  decision: Pick<SigningOverride, 'by' | 'at'>,
): readonly SigningOverride[] {
  const all = named(standing);
  const taken = new Set<Finding>();
  return acceptances.map((acceptance) => {
    const finding = oneOf(all, acceptance);
    if (taken.has(finding)) throw new UsageError(text.acceptedTwice(acceptance.name));
    taken.add(finding);
    return overrideOf(finding, { ...decision, reason: acceptance.reason });
  });
}
