import { nativeTheme } from 'electron';
import type { Settings } from '#core/ipc/contract.ts';
import type { Handlers } from '#core/ipc/dispatch.ts';
import { addWord, dictionaries, removeWord } from '#core/profile/dictionaries.ts';
import type { HandlerPorts } from './handlers.ts';

type OfficePorts = Pick<HandlerPorts, 'services' | 'tellAll'>;
type Some<Name extends keyof Handlers> = Pick<Handlers, Name>;

/** The settings as a window last had or sent them: what it changes is told by the difference. */
export type Seen = { settings: Settings };

function settings(
  { services: { store }, tellAll }: OfficePorts,
  seen: Seen,
): Some<'settings:save' | 'profile:save' | 'profile:remove'> {
  const told = (written: ReturnType<typeof store.saveProfile>) => {
    const { activeProfile } = store.settings();
    if (written.ok) tellAll('offices-changed', { profiles: store.profiles(), activeProfile });
    return written;
  };
  return {
    'settings:save': (value) => {
      const before = store.settings();
      const written = store.changeSettings(seen.settings, value);
      if (!written.ok) return written;
      seen.settings = value;
      const after = store.settings();
      nativeTheme.themeSource = after.theme; // the system's own dialogs and menus follow
      return after.activeProfile === before.activeProfile ? written : told(written);
    },
    'profile:save': (profile) => told(store.saveProfile(profile)),
    'profile:remove': ({ id }) => told(store.removeProfile(id)),
  };
}

function words({
  services: { store },
  tellAll,
}: OfficePorts): Some<'dictionary:add' | 'dictionary:remove'> {
  const change = (make: typeof addWord, owner: string | null, word: string) => {
    const before = store.dictionaries();
    const after = make(before, owner, word);
    if (after !== before) {
      const saved = store.saveDictionaries(after);
      if (!saved.ok) return saved;
      tellAll('dictionaries-changed', after);
    }
    return { ok: true, value: dictionaries.parse(after) } as const;
  };
  return {
    'dictionary:add': ({ office, word }) => change(addWord, office, word),
    'dictionary:remove': ({ office, word }) => change(removeWord, office, word),
  };
}

/** What a window changes that all of them share: settings, offices and dictionaries. */
export function officeCalls(ports: OfficePorts, seen: Seen) {
  return { ...settings(ports, seen), ...words(ports) };
}
