import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { profileText } from '#renderer/text/profile.ts';
import { Icon } from '#renderer/ui/icon.tsx';

const words = profileText.list;

type Props = {
  readonly profiles: readonly OfficeProfile[];
  readonly activeId: string | null;
  readonly shownId: string;
  /** What the shown profile is called while it is edited. */
  readonly shownLabel: string;
  readonly onShow: (profile: OfficeProfile) => void;
  readonly onAdd: () => void;
};

/** The offices for which this user drafts. */
export function ProfileList(props: Props) {
  const { profiles, activeId, shownId, shownLabel, onShow, onAdd } = props;
  const isNew = !profiles.some(({ id }) => id === shownId);
  return (
    <nav className="profile-list" aria-label={words.label}>
      <ul>
        {profiles.map((profile) => (
          <li key={profile.id}>
            <button
              type="button"
              className="profile-item"
              aria-current={profile.id === shownId}
              onClick={() => onShow(profile)}
            >
              <span className="profile-name">
                {profile.id === shownId ? shownLabel : profile.label}
              </span>
              <span className="aside">
                {profileText.systems[profile.system].name}
                {profile.id === activeId && ` · ${words.inUse}`}
              </span>
            </button>
          </li>
        ))}
        {isNew && (
          <li>
            <button type="button" className="profile-item" aria-current>
              <span className="profile-name">{shownLabel}</span>
              <span className="aside">{words.isNew}</span>
            </button>
          </li>
        )}
      </ul>
      <button type="button" className="button small" onClick={onAdd} disabled={isNew}>
        <Icon name="plus" /> {words.add}
      </button>
    </nav>
  );
}
