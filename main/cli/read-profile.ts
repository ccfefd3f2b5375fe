import { type OfficeProfile, officeProfile } from '#core/profile/office-profile.ts';
import { readText } from './read-text.ts';
import { text } from './text.ts';
import { UsageError } from './usage-error.ts';

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/**
 * The office profile in the JSON file that `--profile` names.
 *
 * @throws UsageError when the file cannot be read or holds none
 */
export async function readProfile(path: string): Promise<OfficeProfile> {
  const otherwise = text.badProfile(path);
  const profile = officeProfile.safeParse(parsed(await readText(path, otherwise)));
  if (!profile.success) throw new UsageError(otherwise);
  return profile.data;
}

/** The same, or no office where the option is not given. */
export async function officeOf(path: string | undefined): Promise<OfficeProfile | null> {
  return path === undefined ? null : readProfile(path);
}
