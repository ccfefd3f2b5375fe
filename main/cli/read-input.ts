import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Failure } from '#core/ipc/call.ts';
import type { Understood } from '#main/documents/document-desk.ts';
import { readAnyDocument } from '#main/documents/read-any-document.ts';
import { readLimited } from '#main/documents/read-limited.ts';
import { reasonOf, text } from './text.ts';
import { UsageError } from './usage-error.ts';

/** Of a model in JSON the place of the first fault helps: whoever writes those looks inside. */
function unreadable(path: string, { code, detail }: Failure<string>): UsageError {
  const isModel = code === 'not-a-document' && path.toLowerCase().endsWith('.json');
  const reason = isModel && detail ? text.faultyModel(detail) : reasonOf(code);
  return new UsageError(text.cannotRead(path, reason));
}

/** Whether `path` is a folder or a device, which deserve to be called by their name. */
async function isNoFile(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => !info.isFile(),
    () => false,
  );
}

/**
 * Reads a .txt, .docx or .json file as a document.
 *
 * @throws UsageError saying in one line why it cannot be read
 */
export async function readInput(path: string, today: string): Promise<Understood> {
  const file = await readLimited(path);
  if (!file.ok && file.code === 'not-a-document' && (await isNoFile(path))) {
    throw new UsageError(text.cannotRead(path, text.notAFile));
  }
  if (!file.ok) throw unreadable(path, file);
  const read = await readAnyDocument(basename(path), file.value.bytes, { today });
  if (!read.ok) throw unreadable(path, read);
  return read.value;
}
