import { useWorkspace } from '#renderer/app/workspace.ts';
import { profileText } from '#renderer/text/profile.ts';
import { FORM_ID, ProfileForm } from './profile-form.tsx';
import { FormTrouble, ProfileWindow } from './profile-window.tsx';
import { useMayLeave } from './use-may-leave.tsx';
import { useProfileEditing } from './use-profile-editing.ts';

/** The very first thing that a new user sees: say which office, or go on without. */
export function FirstProfile({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const editing = useProfileEditing(workspace, null);
  const { question, mayLeave } = useMayLeave(editing.isDirty);
  const skip = async () => {
    if ((await mayLeave()) && (await editing.skip())) onClose();
  };
  const foot = (
    <>
      <FormTrouble editing={editing} />
      <button type="button" className="button" onClick={() => void skip()}>
        {profileText.skip}
      </button>
      <button type="submit" form={FORM_ID} className="button primary">
        {profileText.saveFirst}
      </button>
    </>
  );
  return (
    <ProfileWindow
      title={profileText.welcome}
      lead={profileText.welcomeLine}
      hasList={false}
      onEscape={() => void skip()}
      foot={foot}
      question={question}
    >
      <ProfileForm editing={editing} today={workspace.facts.today} onSaved={onClose} />
    </ProfileWindow>
  );
}
