import { basename } from 'node:path';
import type { Understood } from '#main/documents/document-desk.ts';
import { readAnyDocument } from '#main/documents/read-any-document.ts';
import { readLimited } from '#main/documents/read-limited.ts';
import { reasonOf, text } from './text.ts';
import { UsageError } from './usage-error.ts';

function unreadable(path: string, code: string): UsageError {
  return new UsageError(text.cannotRead(path, reasonOf(code)));
}

/**
 * Reads a .txt, .docx or .json file as a document.
 *
 * @throws UsageError saying in one line why it cannot be read
 */
export async function readInput(path: string, today: string): Promise<Understood> {
  const file = await readLimited(path);
  if (!file.ok) throw unreadable(path, file.code);
  const read = await readAnyDocument(basename(path), file.value.bytes, { today });
  if (!read.ok) throw unreadable(path, read.code);
  return read.value;
}
