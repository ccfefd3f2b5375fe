import { type ReactNode, useEffect } from 'react';
import { profileText } from '#renderer/text/profile.ts';
import { useDialog } from '#renderer/ui/use-dialog.ts';
import type { ProfileEditing } from './use-profile-editing.ts';

type Props = {
  readonly title: string;
  readonly lead?: string;
  readonly hasList: boolean;
  readonly onEscape: () => void;
  readonly children: ReactNode;
  readonly foot: ReactNode;
  /** Questions that the window asks itself. */
  readonly question: ReactNode;
};

/** The large dialog in which profiles are written: head, columns that scroll, and buttons. */
export function ProfileWindow(props: Props) {
  const { title, lead, hasList, onEscape, children, foot, question } = props;
  const dialog = useDialog(onEscape);
  // After the dialog has opened, which puts the keyboard on whatever comes first.
  useEffect(() => dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus(), [dialog]);
  return (
    <>
      <dialog
        ref={dialog}
        className={`dialog profile-window${hasList ? ' has-list' : ''}`}
        aria-labelledby="profile-title"
      >
        <header className="profile-head">
          <h2 id="profile-title">{title}</h2>
          {lead && <p>{lead}</p>}
        </header>
        <div className="profile-columns">{children}</div>
        <footer className="profile-foot">{foot}</footer>
      </dialog>
      {question}
    </>
  );
}

function troubleWords({ errors, trouble }: ProfileEditing): string {
  if (trouble) return `${trouble.title}. ${trouble.detail}`;
  const count = Object.keys(errors).length;
  return errors.form ?? (count > 0 ? profileText.fieldsLeft(count) : '');
}

/** Why saving failed, or how many fields keep the form from being saved. */
export function FormTrouble({ editing }: { readonly editing: ProfileEditing }) {
  return (
    <p className="form-trouble" role="alert">
      {troubleWords(editing)}
    </p>
  );
}
