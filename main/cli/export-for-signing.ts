import type { OfficialDocument } from '#core/model/document.ts';
import { officeBodies, officeOverrides, officeToneStyle } from '#core/profile/active-office.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import type { Finding } from '#core/rules/finding.ts';
import { checkForSigning, type SigningCheck } from '#core/signing/check-for-signing.ts';
import {
  type SigningGate,
  type SigningOverride,
  secrecyNotice,
  signingGate,
} from '#core/signing/signing-gate.ts';
import { standardOf } from '#core/standards/standard-of.ts';
import { pathsOf, type SigningTargets } from '#main/export/signing-files.ts';
import { type Acceptance, acceptanceNames, overridesFor } from './accepting.ts';
import { plainPrinter } from './check/plain-printer.ts';
import type { Console, ExitCode } from './console.ts';
import { reasonOf, text } from './text.ts';
import { UsageError } from './usage-error.ts';

/** What goes to be signed, and whose settings count beside the law. */
type ForSigning = {
  readonly file: string;
  readonly document: OfficialDocument;
  readonly office: OfficeProfile | null;
  readonly dictionary: ReadonlySet<string>;
  /** Which errors are let pass, and who says so. */
  readonly acceptances: readonly Acceptance[];
  readonly by: string;
};

type Check = SigningCheck & Required<Pick<SigningCheck, 'standard'>>;

type Judged = {
  /** What stood before anything was let pass. */
  readonly standing: readonly Finding[];
  readonly overrides: readonly SigningOverride[];
  readonly gate: SigningGate;
};

/** Tells what still keeps `document` from being signed, and how one error may be let pass. */
function tellStanding({ file }: ForSigning, pack: string, judged: Judged, console: Console) {
  const { standing } = judged.gate;
  plainPrinter(console).print({ file, pack, findings: standing, mended: null });
  console.error(text.notForSigning(standing.length));
  const names = acceptanceNames(judged.standing, standing);
  if (names.length === 0) return;
  console.error(text.howToAccept);
  for (const name of names) console.error(text.acceptOption(name));
}

/** What the check for signing finds, with what is let pass; warns of secret documents. */
function judge(source: ForSigning, check: Check, console: Console): Judged {
  const findings = checkForSigning(source.document, check);
  const { standing, others } = signingGate(findings, []);
  const secrecy = secrecyNotice(others);
  if (secrecy) console.error(secrecy.message);
  const decision = { by: source.by, at: console.now().toISOString() };
  const overrides = overridesFor(standing, source.acceptances, decision);
  return { standing, overrides, gate: signingGate(findings, overrides) };
}

/**
 * Writes what goes to be signed; refuses, with what stands, while there are errors that nobody
 * let pass with a reason.
 *
 * @throws UsageError saying in one line why nothing was written
 */
export async function exportForSigning(
  source: ForSigning,
  targets: SigningTargets,
  console: Console,
): Promise<ExitCode> {
  const { file, document, office, dictionary } = source;
  const { today, now, version } = console;
  const overrides = officeOverrides(office, document.system);
  const standard = standardOf(document, today, overrides);
  const bodies = officeBodies(office, document.system);
  const toneStyle = officeToneStyle(office, document.system);
  const check: Check = { today, standard, bodies, toneStyle, dictionary };
  const judged = judge(source, check, console);
  const { overrides: decided, gate } = judged;
  if (!gate.isOpen) {
    tellStanding(source, standard.id, judged, console);
    return 1;
  }
  const [{ exportForSigning: write }, { createPress }, { pdfDifference }] = await Promise.all([
    import('#main/export/signed-ready.ts'),
    import('#main/export/pdf/typst-press.ts'),
    import('#main/export/read-back/pdf-difference.ts'),
  ]);
  const task = { document, overrides: decided, check, targets, now: now().toISOString() };
  const written = await write({ ...task, version }, { ...createPress(), pdfDifference });
  if (!written.ok) throw new UsageError(text.cannotExport(file, reasonOf(written.code)));
  for (const { finding, override } of gate.overridden)
    console.out(text.accepted(finding.message, override.reason, override.by));
  for (const path of pathsOf(targets)) console.out(text.wrote(path));
  console.out(text.readBack);
  return 0;
}
