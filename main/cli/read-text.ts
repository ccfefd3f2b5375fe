import { decodeText } from '#main/documents/decode-text.ts';
import { readLimited } from '#main/documents/read-limited.ts';
import { reasonOf, text } from './text.ts';
import { UsageError } from './usage-error.ts';

/**
 * The text of a file that an option names.
 *
 * @param otherwise - what to say of a file that is no text
 * @throws UsageError saying in one line why it cannot be read as text
 */
export async function readText(path: string, otherwise: string): Promise<string> {
  const file = await readLimited(path);
  if (!file.ok) throw new UsageError(text.cannotRead(path, reasonOf(file.code)));
  const decoded = decodeText(file.value.bytes);
  if (!decoded.ok) throw new UsageError(otherwise);
  return decoded.text.replace(/^\ufeff/, '');
}
