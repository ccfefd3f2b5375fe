import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where an address leads that names no file of this machine it is taken as a name, and not found. */
function asPath(word: string, folder: string): string {
  const name = path.resolve(folder, word);
  if (!word.startsWith('file://') || !URL.canParse(word)) return name;
  try {
    return fileURLToPath(word);
  } catch (cause) {
    if (cause instanceof TypeError) return name;
    throw cause;
  }
}

/**
 * The files that a command line names, as absolute paths. Words that begin with `-` are switches,
 * of ours or of Chromium's, up to a lone `--`.
 *
 * @param isPackaged - otherwise the first word that is no switch is the application's own folder
 * @param folder - what relative names start from
 */
export function filesNamed(
  argv: readonly string[],
  isPackaged: boolean,
  folder: string,
): readonly string[] {
  const [, ...given] = argv;
  const end = given.indexOf('--');
  const before = end < 0 ? given : given.slice(0, end);
  const after = end < 0 ? [] : given.slice(end + 1);
  const named = [...before.filter((word) => word !== '' && !word.startsWith('-')), ...after];
  return named.slice(isPackaged ? 0 : 1).map((word) => asPath(word, folder));
}
