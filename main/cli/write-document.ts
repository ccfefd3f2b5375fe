import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { officeOverrides } from '#core/profile/active-office.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { standardOf } from '#core/standards/standard-of.ts';
import { writeAtomically } from '#main/documents/write-atomically.ts';
import { type NewFile, writeTogether } from '#main/documents/write-together.ts';
import type { OutputKind } from './output-kind.ts';
import { reasonOf, text } from './text.ts';
import { UsageError } from './usage-error.ts';

export type WritingBy = {
  /** By what a document is laid out: the day, and the office where one is named. */
  readonly today: string;
  readonly office: OfficeProfile | null;
  /** Keeps what stood there beside it, as Save does in the window. */
  readonly keepBackup?: boolean;
};

/** The writers are loaded when they are needed: a PDF does not wait for the DOCX library. */
async function bytesOf(document: OfficialDocument, kind: OutputKind, by: WritingBy) {
  if (kind === 'json') return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  const overrides = officeOverrides(by.office, document.system);
  const composition = compose(document, standardOf(document, by.today, overrides));
  if (kind === 'docx') {
    const { writeDocx } = await import('#main/export/docx/write-docx.ts');
    return writeDocx(composition, document);
  }
  const { createPress } = await import('#main/export/pdf/typst-press.ts');
  return createPress().pdf(composition);
}

/** A file to be made of a document. */
export type Target = { readonly path: string; readonly kind: OutputKind };

/**
 * Writes `document` to all of `targets` or to none: all are made before the first is written.
 *
 * @throws UsageError saying in one line why they cannot be written
 */
export async function writeTargets(
  document: OfficialDocument,
  targets: readonly Target[],
  by: WritingBy,
): Promise<void> {
  const files: NewFile[] = [];
  for (const { path, kind } of targets)
    files.push({ path, bytes: await bytesOf(document, kind, by) });
  const written = await writeTogether(files);
  if (!written.ok) {
    const paths = targets.map(({ path }) => path).join('”, “');
    throw new UsageError(text.cannotWrite(paths, reasonOf(written.code)));
  }
}

/**
 * Writes `document` to `path` atomically: on any failure what stood there is intact.
 *
 * @throws UsageError saying in one line why it cannot be written
 */
export async function writeDocument(
  document: OfficialDocument,
  path: string,
  kind: OutputKind,
  by: WritingBy,
): Promise<void> {
  const { keepBackup = false } = by;
  const written = await writeAtomically(path, await bytesOf(document, kind, by), { keepBackup });
  if (!written.ok) {
    throw new UsageError(text.cannotWrite(path, reasonOf(written.code)));
  }
}
