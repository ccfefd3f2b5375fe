import { type FormEvent, useRef } from 'react';
import type { IsoDate } from '#core/standards/standard.ts';
import { BodiesSection } from './bodies-section.tsx';
import { FramePicture } from './frame-picture.tsx';
import { LayoutSection } from './layout-section.tsx';
import { OfficeSection, SystemChoice } from './office-section.tsx';
import { profileOfDraft } from './profile-of-draft.ts';
import { MoreSection, RecipientsSection } from './recipients-section.tsx';
import { SignersSection } from './signers-section.tsx';
import type { ProfileEditing } from './use-profile-editing.ts';

export const FORM_ID = 'profile-form';

type Props = {
  readonly editing: ProfileEditing;
  readonly today: IsoDate;
  readonly onSaved: () => void;
};

/** The form beside the page that it makes. Saving leads to the first field that needs mending. */
export function ProfileForm({ editing, today, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const section = { draft: editing.draft, errors: editing.errors, onChange: editing.change };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await editing.save()) return onSaved();
    // After the errors have been drawn.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  return (
    <>
      <form id={FORM_ID} ref={form} className="profile-fields" noValidate onSubmit={submit}>
        <SystemChoice {...section} />
        <OfficeSection {...section} />
        <SignersSection {...section} />
        <RecipientsSection {...section} />
        <BodiesSection {...section} />
        <LayoutSection {...section} today={today} />
        <MoreSection {...section} />
      </form>
      <FramePicture profile={profileOfDraft(editing.draft)} today={today} />
    </>
  );
}
