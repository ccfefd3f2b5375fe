import { useWorkspace } from '#renderer/app/workspace.ts';
import { isBlank } from '#renderer/profile/blank-profile.ts';
import { chooseProfile } from '#renderer/profile/profile-flows.ts';
import { activeProfile } from '#renderer/state/session.ts';
import { useStore } from '#renderer/state/store.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { Icon } from '#renderer/ui/icon.tsx';

const ADD = '+';

/** For which office to draft. */
export function OfficePicker() {
  const workspace = useWorkspace();
  const { session } = workspace;
  const profiles = useStore(session, (state) => state.profiles);
  const active = useStore(session, activeProfile);
  const edit = (profileId: string | null) =>
    session.update((state) => ({
      ...state,
      dialog: { kind: 'profile', profileId, isFirst: false },
    }));
  return (
    <div className="office-picker">
      <Icon name="office" />
      {active ? (
        <>
          <select
            aria-label={galleryText.office}
            value={active.id}
            onChange={({ target }) => {
              if (target.value === ADD) edit(null);
              else void chooseProfile(workspace, target.value);
            }}
          >
            {profiles.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
            <option value={ADD}>{galleryText.addOffice}</option>
          </select>
          <button
            type="button"
            className={isBlank(active) ? 'button small primary' : 'button small'}
            onClick={() => edit(active.id)}
          >
            {isBlank(active) ? galleryText.fillOffice : galleryText.editOffice}
          </button>
        </>
      ) : (
        <button type="button" className="button small primary" onClick={() => edit(null)}>
          {galleryText.addOffice}
        </button>
      )}
    </div>
  );
}
