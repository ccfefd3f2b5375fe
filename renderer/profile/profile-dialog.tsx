import { type FormEvent, useState } from 'react';
import { numberText, placeDateText } from '#core/compose/frame-text.ts';
import type { AuthorityForm } from '#core/model/closing.ts';
import type { OfficeProfile, UsualSigner } from '#core/profile/office-profile.ts';
import { governing } from '#core/standards/governing.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { setSettings } from '#renderer/commands/commands.ts';
import { tellFailure } from '#renderer/document/files.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { profileText } from '#renderer/text/profile.ts';
import { useDialog } from '#renderer/ui/use-dialog.ts';
import { blankProfile } from './blank-profile.ts';
import { FormRow } from './form-row.tsx';
import { lineOfRecipient, profileOf } from './profile-form.ts';
import { SignerRows } from './signer-rows.tsx';

const NEW_SIGNER: UsualSigner = { id: 'new', authority: [], position: '', name: '' };

/** Asks who the office is: at first start, and whenever it changes. */
export function ProfileDialog(props: {
  readonly profileId: string | null;
  readonly isFirst: boolean;
  readonly onClose: () => void;
}) {
  const { profileId, isFirst, onClose } = props;
  const workspace = useWorkspace();
  const { session, bridge } = workspace;
  const { profiles } = session.get();
  const [known] = useState(
    () => profiles.find(({ id }) => id === profileId) ?? blankProfile(crypto.randomUUID()),
  );
  const [draft, setDraft] = useState(known);
  const [isMissing, setMissing] = useState(false);
  const dialog = useDialog(onClose);
  const isKnown = profiles.some(({ id }) => id === known.id);
  const signers = known.signers.length > 0 ? known.signers : [NEW_SIGNER];

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const profile = profileOf(new FormData(event.currentTarget), known);
    setMissing(profile === null);
    if (!profile) return;
    const result = await bridge.call('profile:save', profile as never);
    if (!result.ok) return tellFailure(workspace, 'settings', result.code);
    session.update((state) => ({
      ...state,
      profiles: [...state.profiles.filter(({ id }) => id !== profile.id), profile],
    }));
    setSettings(workspace, { activeProfile: profile.id });
    onClose();
  };
  const remove = async () => {
    const result = await bridge.call('profile:remove', { id: known.id });
    if (!result.ok) return tellFailure(workspace, 'settings', result.code);
    session.update((state) => ({
      ...state,
      profiles: state.profiles.filter(({ id }) => id !== known.id),
    }));
    onClose();
  };
  const title = isFirst
    ? profileText.firstTitle
    : isKnown
      ? profileText.title
      : profileText.newTitle;
  return (
    <dialog ref={dialog} className="dialog form profile" aria-labelledby="profile-title">
      <form
        onSubmit={(event) => void submit(event)}
        onInput={({ currentTarget }) => {
          setDraft(profileOf(new FormData(currentTarget), known) ?? blankProfile(known.id));
        }}
      >
        <h2 id="profile-title">{title}</h2>
        {isFirst && <p className="lead">{profileText.firstLead}</p>}
        <div className="profile-columns">
          <div className="form-grid">
            <FormRow
              name="parent"
              label={profileText.parent}
              hint={profileText.parentHint}
              value={known.parent?.name ?? ''}
              example={profileText.parentExample}
              isWide
            />
            <FormRow
              name="issuer"
              label={profileText.issuer}
              hint={isMissing ? profileText.missingIssuer : profileText.issuerHint}
              value={known.issuer.name}
              example={profileText.issuerExample}
              isWide
              isWrong={isMissing}
            />
            <FormRow
              name="code"
              label={profileText.code}
              hint={profileText.codeHint}
              value={known.issuer.code}
              example={profileText.codeExample}
            />
            <FormRow
              name="place"
              label={profileText.place}
              hint={profileText.placeHint}
              value={known.place}
              example={profileText.placeExample}
            />
            <SignerRows signers={signers} forms={authorityForms(workspace.facts.today)} />
            <label className="wide">
              <span>{profileText.recipients}</span>
              <textarea
                name="recipients"
                rows={3}
                defaultValue={known.recipients.map(lineOfRecipient).join('\n')}
                placeholder={profileText.recipientsExample}
              />
              <small>{profileText.recipientsHint}</small>
            </label>
            <FormRow
              name="archive"
              label={profileText.archive}
              value={known.archive}
              example={profileText.archiveExample}
            />
            <FormRow
              name="contact"
              label={profileText.contact}
              hint={profileText.contactHint}
              value={known.contact}
            />
          </div>
          <ProfilePreview profile={draft} today={workspace.facts.today} />
        </div>
        <div className="dialog-buttons">
          <button type="submit" className="button primary">
            {isFirst ? profileText.begin : profileText.save}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {isFirst ? profileText.later : dialogText.cancel}
          </button>
          {isKnown && (
            <button type="button" className="button danger apart" onClick={() => void remove()}>
              {profileText.remove}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}

function authorityForms(today: string): readonly (readonly [AuthorityForm, string])[] {
  const { authority } = governing('party', today).wording;
  return Object.entries(authority.value).filter(
    (entry): entry is [AuthorityForm, string] => entry[1] !== null,
  );
}

/** The head of a letter as this office would print it. */
function ProfilePreview(props: { readonly profile: OfficeProfile; readonly today: string }) {
  const { profile, today } = props;
  const { wording, types } = governing('party', today);
  const [year, month] = today.split('-').map(Number);
  const typeCode = types['cong-van']?.code ?? '';
  const number = { value: '', typeCode, bodyCode: profile.issuer.code };
  const date = { day: null, month: month ?? null, year: year ?? null };
  return (
    <figure className="profile-preview" aria-live="polite">
      <figcaption>{profileText.preview}</figcaption>
      <div className="profile-paper">
        <div>
          <p>{profile.parent?.name}</p>
          <p className="strong">{profile.issuer.name || profileText.issuerExample}</p>
          <p>{wording.star.value}</p>
          <p>{numberText(number, wording.number.value)}</p>
        </div>
        <div>
          <p className="strong ruled">{wording.title.value}</p>
          <p className="slanted">{placeDateText(profile.place, date, wording.date.value)}</p>
        </div>
      </div>
    </figure>
  );
}
