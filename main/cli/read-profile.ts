import { readFile } from 'node:fs/promises';
import { type OfficeProfile, officeProfile } from '#core/profile/office-profile.ts';
import { text } from './text.ts';
import { UsageError } from './usage-error.ts';

/**
 * The office profile in the JSON file that `--profile` names.
 *
 * @throws UsageError when there is none
 */
export async function readProfile(path: string): Promise<OfficeProfile> {
  const json: unknown = await readFile(path, 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  const parsed = officeProfile.safeParse(json);
  if (!parsed.success) throw new UsageError(text.badProfile(path));
  return parsed.data;
}

/** The same, or no office where the option is not given. */
export async function officeOf(path: string | undefined): Promise<OfficeProfile | null> {
  return path === undefined ? null : readProfile(path);
}
