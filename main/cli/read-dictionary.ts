import { wordFor } from '#core/profile/dictionaries.ts';
import { decodeText } from '#main/documents/decode-text.ts';
import { readLimited } from '#main/documents/read-limited.ts';
import { reasonOf, text } from './text.ts';
import { UsageError } from './usage-error.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The words of the file that `--dictionary` names: one a line, in any case; lines that begin with
 * `#` are notes. No words where the option is not given.
 *
 * @throws UsageError when the file cannot be read as text
 */
export async function readDictionary(path: string | undefined): Promise<ReadonlySet<string>> {
  if (path === undefined) return NONE;
  const file = await readLimited(path);
  if (!file.ok) throw new UsageError(text.cannotRead(path, reasonOf(file.code)));
  const decoded = decodeText(file.value.bytes);
  if (!decoded.ok) throw new UsageError(text.cannotRead(path, reasonOf(decoded.code)));
  const lines = decoded.text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const words = lines.filter((line) => !line.startsWith('#')).map(wordFor);
  return new Set(words.filter((word) => word !== ''));
}
