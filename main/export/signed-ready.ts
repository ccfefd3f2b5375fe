import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { compose } from '#core/compose/compose.ts';
import type { Composition } from '#core/compose/composition.ts';
import type { Failure, Result } from '#core/ipc/call.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { buildExportReport } from '#core/signing/build-export-report.ts';
import { checkForSigning, type SigningCheck } from '#core/signing/check-for-signing.ts';
import type { ExportReport, ReportedFile } from '#core/signing/export-report.ts';
import { type SigningGate, type SigningOverride, signingGate } from '#core/signing/signing-gate.ts';
import { standardFor } from '#core/standards/governing.ts';
import type { DiskFailure } from '#main/documents/disk-failure.ts';
import { type NewFile, writeTogether } from '#main/documents/write-together.ts';
import { docxDifference } from './read-back/docx-difference.ts';
import { reportPage } from './report/report-page.ts';
import { nameOf, type SigningTargets } from './signing-files.ts';

/** What sets pages and reads them back: in this thread or in another. */
export type SigningPress = {
  readonly pdf: (composition: Composition) => Uint8Array | Promise<Uint8Array>;
  readonly pages: (composition: Composition) => readonly string[] | Promise<readonly string[]>;
  /** What differs between a PDF and the composition on so many pages; null where nothing does. */
  readonly pdfDifference: (
    pdf: Uint8Array,
    composition: Composition,
    pages: number,
  ) => Promise<string | null>;
};

export type SigningTask = {
  readonly document: OfficialDocument;
  readonly overrides: readonly SigningOverride[];
  readonly check: SigningCheck;
  readonly targets: SigningTargets;
  /** The moment of the export, in ISO 8601. */
  readonly now: string;
  /** The version of this program. */
  readonly version: string;
};

/** The DOCX or the PDF, read back, is not the document. */
export type ReadBackFailure = 'docx-differs' | 'pdf-differs';
export type SigningFailure = DiskFailure | ReadBackFailure | 'errors-stand';

export type SignedReady = {
  readonly report: ExportReport;
  /** The names of all files that were written, without their folder. */
  readonly fileNames: readonly string[];
};

type Made = { readonly file: NewFile; readonly reported: ReportedFile };

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function made(path: string, bytes: Uint8Array, pages: number | null): Made {
  const reported: ReportedFile = {
    name: nameOf(path),
    kind: pages === null ? 'docx' : 'pdf',
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
    pages,
    readBack: 'same', // said before it is known: the report is written only where it came true
  };
  return { file: { path, bytes }, reported };
}

async function makeFiles(
  { document, targets }: SigningTask,
  composition: Composition,
  press: SigningPress,
): Promise<readonly Made[]> {
  const files: Made[] = [];
  if (targets.docx !== null) {
    // Loaded by the first that needs it: a PDF does not wait for the DOCX library.
    const { writeDocx } = await import('./docx/write-docx.ts');
    files.push(made(targets.docx, await writeDocx(composition, document), null));
  }
  if (targets.pdf !== null) {
    const [bytes, { length }] = [await press.pdf(composition), await press.pages(composition)];
    files.push(made(targets.pdf, bytes, length));
  }
  return files;
}

async function reportFiles(
  { report: json, reportPage: page }: SigningTargets,
  report: ExportReport,
  press: SigningPress,
): Promise<readonly NewFile[]> {
  const files: NewFile[] = [];
  if (json !== null) {
    files.push({ path: json, bytes: Buffer.from(`${JSON.stringify(report, null, 2)}\n`) });
  }
  if (page !== null) {
    files.push({ path: page, bytes: await press.pdf(await reportPage(report, press)) });
  }
  return files;
}

/** Reads each file back from where it was written and holds it against the document. */
async function differing(
  files: readonly Made[],
  paths: readonly string[],
  document: OfficialDocument,
  composition: Composition,
  press: SigningPress,
): Promise<Failure<ReadBackFailure> | null> {
  for (const [index, { reported }] of files.entries()) {
    const bytes = await readFile(paths[index] ?? '');
    const { pages, kind } = reported;
    const difference =
      pages === null
        ? await docxDifference(bytes, document, composition)
        : await press.pdfDifference(bytes, composition, pages);
    const changed = sha256(bytes) === reported.sha256 ? null : 'other bytes than were written';
    const detail = difference ?? changed;
    if (detail !== null) return { ok: false, code: `${kind}-differs`, detail };
  }
  return null;
}

/** Names what stands, for the log and for whoever asks without a window. */
function errorsStand({ standing }: SigningGate): Failure<'errors-stand'> {
  return { ok: false, code: 'errors-stand', detail: standing.map(({ rule }) => rule).join(', ') };
}

/**
 * Writes what goes to be signed: DOCX, PDF and the report, all or none. Refused while errors stand
 * that nobody let pass with a reason. Before anything stands in its place both files are read back
 * from the disk and compared with the document, letter by letter.
 *
 * @throws Error when a writer fails, which is a fault of ours; nothing was written then
 */
export async function exportForSigning(
  task: SigningTask,
  press: SigningPress,
): Promise<Result<SignedReady, SigningFailure>> {
  const { document, check, overrides, targets, now, version } = task;
  const gate = signingGate(checkForSigning(document, check), overrides);
  if (!gate.isOpen) return errorsStand(gate);
  const standard = check.standard ?? standardFor(document, check.today);
  const composition = compose(document, standard);
  const files = await makeFiles(task, composition, press);
  const report = buildExportReport({
    ...{ document, standard, gate, version },
    files: files.map(({ reported }) => reported),
    checkedAt: now,
  });
  const all = [...files.map(({ file }) => file), ...(await reportFiles(targets, report, press))];
  const written = await writeTogether(all, (paths) =>
    differing(files, paths, document, composition, press),
  );
  if (!written.ok) return written;
  return { ok: true, value: { report, fileNames: all.map(({ path }) => nameOf(path)) } };
}
