import type { OfficeProfile } from '#core/profile/office-profile.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { activeProfile } from '#renderer/state/session.ts';
import { useStore } from '#renderer/state/store.ts';
import { tell } from '#renderer/state/talk.ts';
import { profileText } from '#renderer/text/profile.ts';
import { FirstProfile } from './first-profile.tsx';
import { FORM_ID, ProfileForm } from './profile-form.tsx';
import { ProfileList } from './profile-list.tsx';
import { FormTrouble, ProfileWindow } from './profile-window.tsx';
import { useMayLeave } from './use-may-leave.tsx';
import { type ProfileEditing, useProfileEditing } from './use-profile-editing.ts';

type Props = {
  /** Null shows a new one. */
  readonly profileId: string | null;
  readonly isFirst: boolean;
  readonly onClose: () => void;
};

/** Asks who the office is: once at first start, and whenever the user wants to look at it. */
export function ProfileDialog({ profileId, isFirst, onClose }: Props) {
  return isFirst ? (
    <FirstProfile onClose={onClose} />
  ) : (
    <Profiles profileId={profileId} onClose={onClose} />
  );
}

function ListedTools(props: { readonly onDuplicate: () => void; readonly onRemove: () => void }) {
  return (
    <div className="foot-start">
      <button type="button" className="button" onClick={props.onDuplicate}>
        {profileText.list.duplicate}
      </button>
      <button type="button" className="button danger" onClick={props.onRemove}>
        {profileText.list.remove}
      </button>
    </div>
  );
}

function saveLabel({ isDirty, draft }: ProfileEditing, shown: boolean, activeId?: string): string {
  const isOther = shown && draft.id !== activeId;
  return isOther && !isDirty ? profileText.list.use : profileText.save;
}

/** All offices: look at one, change it, add, duplicate, remove, choose. */
function Profiles({ profileId, onClose }: Omit<Props, 'isFirst'>) {
  const workspace = useWorkspace();
  const { session, facts } = workspace;
  const profiles = useStore(session, (state) => state.profiles);
  const active = useStore(session, activeProfile);
  const initial = profiles.find(({ id }) => id === profileId) ?? null;
  const editing = useProfileEditing(workspace, initial);
  const { confirm, question, mayLeave } = useMayLeave(editing.isDirty);
  const shown = profiles.find(({ id }) => id === editing.draft.id) ?? null;
  const leaveFor = (then: () => void) =>
    void mayLeave().then((may) => {
      if (may) then();
    });
  const remove = async ({ id, label }: OfficeProfile) => {
    const { list } = profileText;
    const words = { title: list.removeTitle(label), lines: [list.removeLine] };
    if (await confirm(words, { label: list.remove, look: 'danger' })) await editing.remove(id);
  };
  const saved = () => {
    tell(session, 'done', profileText.saved, editing.draft.label);
    onClose();
  };
  const foot = (
    <>
      {shown && (
        <ListedTools
          onDuplicate={() => leaveFor(() => void editing.duplicate(shown))}
          onRemove={() => void remove(shown)}
        />
      )}
      <FormTrouble editing={editing} />
      <button type="button" className="button" onClick={() => leaveFor(onClose)}>
        {profileText.close}
      </button>
      <button type="submit" form={FORM_ID} className="button primary">
        {saveLabel(editing, shown !== null, active?.id)}
      </button>
    </>
  );
  return (
    <ProfileWindow
      title={profileText.title}
      hasList
      onEscape={() => leaveFor(onClose)}
      foot={foot}
      question={question}
    >
      <ProfileList
        profiles={profiles}
        activeId={active?.id ?? null}
        shownId={editing.draft.id}
        shownLabel={editing.draft.label || profileText.unnamed}
        onShow={(profile) => leaveFor(() => editing.show(profile))}
        onAdd={() => leaveFor(editing.add)}
      />
      <ProfileForm key={editing.draft.id} editing={editing} today={facts.today} onSaved={saved} />
    </ProfileWindow>
  );
}
