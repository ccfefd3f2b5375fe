import { useWorkspace } from '#renderer/app/workspace.ts';
import { CheckSettingsDialog } from '#renderer/check/check-settings-dialog.tsx';
import { IgnoreDialog } from '#renderer/check/ignore-dialog.tsx';
import { ProfileDialog } from '#renderer/profile/profile-dialog.tsx';
import { SigningDialog } from '#renderer/signing/signing-dialog.tsx';
import { useStore } from '#renderer/state/store.ts';
import { AboutDialog } from './about-dialog.tsx';
import { DocumentSettingsDialog } from './document-settings-dialog.tsx';
import { Palette } from './palette.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';

/** Draws whatever covers the window, and above it the question that waits for its answer. */
export function DialogHost() {
  const { session } = useWorkspace();
  const question = useStore(session, (state) => state.question);
  return (
    <>
      <OpenDialog />
      {question && <QuestionDialog key={question.title} question={question} />}
    </>
  );
}

function OpenDialog() {
  const { session } = useWorkspace();
  const dialog = useStore(session, (state) => state.dialog);
  const close = () => session.update((state) => ({ ...state, dialog: null }));
  switch (dialog?.kind) {
    case 'profile':
      return (
        <ProfileDialog profileId={dialog.profileId} isFirst={dialog.isFirst} onClose={close} />
      );
    case 'document-settings':
      return <DocumentSettingsDialog onClose={close} />;
    case 'signing':
      return <SigningDialog onClose={close} />;
    case 'ignore':
      return <IgnoreDialog finding={dialog.finding} onClose={close} />;
    case 'check-settings':
      return <CheckSettingsDialog onClose={close} />;
    case 'palette':
      return <Palette onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case undefined:
      return null;
  }
}
