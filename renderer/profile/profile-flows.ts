import type { Bridge } from '#core/ipc/bridge.ts';
import type { Settings } from '#core/ipc/contract.ts';
import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { activeProfile, type SessionStore } from '#renderer/state/session.ts';
import { tell } from '#renderer/state/talk.ts';
import { failureWords } from '#renderer/text/failures.ts';

/** What the profiles' flows work with; the workspace is one. */
export type ProfileDesk = { readonly bridge: Bridge; readonly session: SessionStore };

/** Null when it went well, else why not and what to do. */
export type Trouble = { readonly title: string; readonly detail: string } | null;

function withProfile(profiles: readonly OfficeProfile[], profile: OfficeProfile) {
  const index = profiles.findIndex(({ id }) => id === profile.id);
  return index < 0 ? [...profiles, profile] : profiles.with(index, profile);
}

/** Keeps `profile`, as a new one or in place of its former self. */
export async function keepProfile(desk: ProfileDesk, profile: OfficeProfile): Promise<Trouble> {
  const result = await desk.bridge.call('profile:save', profile);
  if (!result.ok) return failureWords('settings', result.code);
  desk.session.update((state) => ({ ...state, profiles: withProfile(state.profiles, profile) }));
  return null;
}

async function keepSettings(desk: ProfileDesk, settings: Settings): Promise<Trouble> {
  desk.session.update((state) => ({ ...state, settings }));
  const result = await desk.bridge.call('settings:save', settings);
  return result.ok ? null : failureWords('settings', result.code);
}

/** New documents are filled from this profile from now on. */
export async function activateProfile(desk: ProfileDesk, id: string): Promise<Trouble> {
  const { settings } = desk.session.get();
  if (settings.activeProfile === id) return null;
  return keepSettings(desk, { ...settings, activeProfile: id });
}

/** The same from a list outside any form, where trouble is told in passing. */
export async function chooseProfile(desk: ProfileDesk, id: string): Promise<void> {
  const trouble = await activateProfile(desk, id);
  if (trouble) tell(desk.session, 'trouble', trouble.title, trouble.detail);
}

/** Removes a profile; when it was the active one, the first of the others becomes it. */
export async function removeProfile(desk: ProfileDesk, id: string): Promise<Trouble> {
  const result = await desk.bridge.call('profile:remove', { id });
  if (!result.ok) return failureWords('settings', result.code);
  desk.session.update((state) => ({
    ...state,
    profiles: state.profiles.filter((profile) => profile.id !== id),
  }));
  const next = activeProfile(desk.session.get());
  return next ? activateProfile(desk, next.id) : null;
}
