import type { OfficialDocument } from '#core/model/document.ts';
import { officeBodies, officeOverrides, officeToneStyle } from '#core/profile/active-office.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { checkForSigning, type SigningCheck } from '#core/signing/check-for-signing.ts';
import { secrecyNotice, signingGate } from '#core/signing/signing-gate.ts';
import { standardOf } from '#core/standards/standard-of.ts';
import { pathsOf, type SigningTargets } from '#main/export/signing-files.ts';
import { plainPrinter } from './check/print.ts';
import type { Console, ExitCode } from './console.ts';
import { reasonOf, text } from './text.ts';
import { UsageError } from './usage-error.ts';

/** What goes to be signed, and whose settings count beside the law. */
type ForSigning = {
  readonly file: string;
  readonly document: OfficialDocument;
  readonly office: OfficeProfile | null;
  readonly dictionary: ReadonlySet<string>;
};

type Check = SigningCheck & Required<Pick<SigningCheck, 'standard'>>;

/** Tells what keeps `document` from being signed, and how much it is; warns of secret ones. */
function tellStanding({ file, document }: ForSigning, check: Check, console: Console): number {
  const { standing, others } = signingGate(checkForSigning(document, check), []);
  const secrecy = secrecyNotice(others);
  if (secrecy) console.error(secrecy.message);
  if (standing.length === 0) return 0;
  const pack = check.standard.id;
  plainPrinter(console).print({ file, pack, findings: standing, mended: null });
  console.error(text.notForSigning(standing.length));
  return standing.length;
}

/**
 * Writes what goes to be signed; refuses, with what stands, while there are errors. The reasons for
 * which an error may pass are given in the window, one by one.
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
  if (tellStanding(source, check, console) > 0) return 1;
  const [{ exportForSigning: write }, { createPress }] = await Promise.all([
    import('#main/export/signed-ready.ts'),
    import('#main/export/pdf/typst-press.ts'),
  ]);
  const task = { document, overrides: [], check, targets, now: now().toISOString() };
  const written = await write({ ...task, version }, createPress());
  if (!written.ok) throw new UsageError(text.cannotExport(file, reasonOf(written.code)));
  for (const path of pathsOf(targets)) console.out(text.wrote(path));
  console.out(text.readBack);
  return 0;
}
