import { extname } from 'node:path';
import { text } from './text.ts';
import { UsageError } from './usage-error.ts';

export type OutputKind = 'docx' | 'pdf' | 'json';

/**
 * What to write to `path`, by its ending.
 *
 * @throws UsageError for any other ending
 */
export function outputKind(path: string): OutputKind {
  const ending = extname(path).slice(1).toLowerCase();
  if (ending === 'docx' || ending === 'pdf' || ending === 'json') return ending;
  throw new UsageError(text.badOutput(path));
}
