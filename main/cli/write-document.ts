import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { standardFor } from '#core/standards/governing.ts';
import { writeAtomically } from '#main/documents/write-atomically.ts';
import type { OutputKind } from './output-kind.ts';
import { reasonOf, text } from './text.ts';
import { UsageError } from './usage-error.ts';

/** The writers are loaded when they are needed: a PDF does not wait for the DOCX library. */
async function bytesOf(document: OfficialDocument, kind: OutputKind, today: string) {
  if (kind === 'json') return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  const composition = compose(document, standardFor(document, today));
  if (kind === 'docx') {
    const { writeDocx } = await import('#main/export/docx/write-docx.ts');
    return writeDocx(composition, document);
  }
  const { createPress } = await import('#main/export/pdf/typst-press.ts');
  return createPress().pdf(composition);
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
  today: string,
): Promise<void> {
  const written = await writeAtomically(path, await bytesOf(document, kind, today));
  if (!written.ok) {
    throw new UsageError(text.cannotWrite(path, reasonOf(written.code)));
  }
}
