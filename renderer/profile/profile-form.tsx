import { type FormEvent, useRef, useState } from 'react';
import { governing } from '#core/standards/governing.ts';
import type { IsoDate, Standard } from '#core/standards/standard.ts';
import { BodiesSection } from './bodies-section.tsx';
import { FramePicture } from './frame-picture.tsx';
import { LayoutSection } from './layout-section.tsx';
import { OfficeSection, SystemChoice } from './office-section.tsx';
import { unfitPack } from './own-figure-draft.ts';
import { OwnFiguresSection } from './own-figures-section.tsx';
import { profileOfDraft } from './profile-of-draft.ts';
import { MoreSection, RecipientsSection } from './recipients-section.tsx';
import { SignersSection } from './signers-section.tsx';
import { SpellingSection } from './spelling-section.tsx';
import type { ProfileEditing } from './use-profile-editing.ts';

export const FORM_ID = 'profile-form';

type Props = {
  readonly editing: ProfileEditing;
  readonly today: IsoDate;
  readonly onSaved: () => void;
};

/** The pack of which figures are set, and a day on which it governs what the picture shows. */
function usePack({ draft }: ProfileEditing, today: IsoDate) {
  const [chosen, setChosen] = useState<Standard | null>(null);
  const isOfSystem = chosen?.system === draft.system;
  const standard = isOfSystem ? chosen : governing(draft.system, today);
  const isPast = standard.until !== null && standard.until < today;
  return { standard, setChosen, day: isPast ? (standard.until ?? today) : today };
}

/** The form beside the page that it makes. Saving leads to the first field that needs mending. */
export function ProfileForm({ editing, today, onSaved }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const section = { draft: editing.draft, errors: editing.errors, onChange: editing.change };
  const { standard, setChosen, day } = usePack(editing, today);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Out of the law's range: the field says so, and nothing is saved before it is mended.
    const unfit = form.current?.querySelector<HTMLElement>('.layout-choice > input:invalid');
    if (unfit) return unfit.focus();
    if (await editing.save()) return onSaved();
    setChosen((before) => unfitPack(editing.draft) ?? before);
    // After the errors have been drawn.
    requestAnimationFrame(() => {
      const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      field?.closest('details')?.setAttribute('open', '');
      field?.focus();
    });
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
        <OwnFiguresSection {...section} standard={standard} onStandard={setChosen} />
        <SpellingSection {...section} />
        <MoreSection {...section} />
      </form>
      <FramePicture profile={profileOfDraft(editing.draft)} today={day} />
    </>
  );
}
