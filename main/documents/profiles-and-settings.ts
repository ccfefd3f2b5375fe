import { z } from 'zod';
import type { Result } from '#core/ipc/call.ts';
import { type Settings, settings } from '#core/ipc/contract.ts';
import { type Dictionaries, dictionaries, NO_DICTIONARIES } from '#core/profile/dictionaries.ts';
import { type OfficeProfile, officeProfile } from '#core/profile/office-profile.ts';
import { openStore } from './checked-store.ts';
import type { DiskFailure } from './disk-failure.ts';

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  zoomPercent: 100,
  previewOpen: true,
  checkOpen: true,
  activeProfile: null,
  toneStyle: null,
  author: '',
  previewMarks: true,
  checkLive: true,
};

/** Settings of another version keep what still has a meaning; the rest is as at the beginning. */
const storedSettings = z
  .record(z.string(), z.unknown())
  .transform((stored) => ({
    ...DEFAULT_SETTINGS,
    ...Object.fromEntries(Object.entries(stored).filter(([key]) => key in DEFAULT_SETTINGS)),
  }))
  .pipe(settings);

type Written = Result<Record<string, never>, DiskFailure>;

/**
 * The settings, the office profiles and the dictionaries in `folder`. Files that cannot be read are
 * put aside, never overwritten; `setAside` names them.
 */
export function openProfilesAndSettings(folder: string) {
  const settingsStore = openStore({
    cwd: folder,
    name: 'settings',
    schema: storedSettings,
    empty: DEFAULT_SETTINGS,
  });
  const profileStore = openStore({
    cwd: folder,
    name: 'profiles',
    schema: z.array(officeProfile),
    empty: [],
  });
  const dictionaryStore = openStore({
    cwd: folder,
    name: 'dictionaries',
    schema: dictionaries,
    empty: dictionaries.parse(NO_DICTIONARIES),
  });
  const profiles = (): readonly OfficeProfile[] => profileStore.read();
  const writeProfiles = (all: readonly OfficeProfile[]) =>
    profileStore.write(z.array(officeProfile).parse(all));
  return {
    settings: (): Settings => settingsStore.read(),
    /** Writes what `value` changes of `before`; what another window changed meanwhile stays. */
    changeSettings(before: Settings, value: Settings): Written {
      const changed = Object.entries(value).filter(
        ([key, each]) => each !== before[key as keyof Settings],
      );
      return settingsStore.write({ ...settingsStore.read(), ...Object.fromEntries(changed) });
    },
    dictionaries: (): Dictionaries => dictionaryStore.read(),
    saveDictionaries: (value: Dictionaries): Written =>
      dictionaryStore.write(dictionaries.parse(value)),
    profiles,
    /** Replaces the profile of the same id, or adds it at the end. */
    saveProfile(profile: OfficeProfile): Written {
      const all = profiles();
      const index = all.findIndex((each) => each.id === profile.id);
      return writeProfiles(index < 0 ? [...all, profile] : all.with(index, profile));
    },
    removeProfile: (id: string): Written =>
      writeProfiles(profiles().filter((each) => each.id !== id)),
    setAside: [settingsStore, profileStore, dictionaryStore]
      .map((store) => store.setAside)
      .filter((name) => name !== null),
  };
}
