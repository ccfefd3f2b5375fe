import { wordFor } from '#core/profile/dictionaries.ts';
import { readText } from './read-text.ts';
import { text } from './text.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The words of the file that `--dictionary` names: one a line, in any case; lines that begin with
 * `#` are notes. No words where the option is not given.
 *
 * @throws UsageError when the file cannot be read as text
 */
export async function readDictionary(path: string | undefined): Promise<ReadonlySet<string>> {
  if (path === undefined) return NONE;
  const lines = (await readText(path, text.notText(path))).split(/\r\n?|\n/);
  const words = lines.filter((line) => !line.startsWith('#')).map(wordFor);
  return new Set(words.filter((word) => word !== ''));
}
