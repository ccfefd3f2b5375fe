import { type AuthorityForm, MOST_AUTHORITIES } from '#core/model/closing.ts';
import type { SigningForm } from '#core/standards/bodies.ts';
import { profileText } from '#renderer/text/profile.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { authorityMarks } from './authority-marks.ts';
import type { SectionProps } from './office-section.tsx';
import {
  type AuthorityDraft,
  moved,
  type SignerDraft,
  usualSigning,
  withEntry,
  withSigner,
} from './profile-draft.ts';
import { RowTools } from './row-tools.tsx';
import { TextBox } from './text-box.tsx';

const words = profileText.signers;

type ChangeSigner = (change: Partial<SignerDraft>) => void;

function Authority(props: {
  readonly authority: AuthorityDraft | null;
  readonly marks: readonly (readonly [AuthorityForm, string])[];
  readonly error: string | undefined;
  readonly onChange: (next: AuthorityDraft | null) => void;
}) {
  const { authority, marks, error, onChange } = props;
  return (
    <div className="authority">
      <div className="text-box">
        <label>
          <span>{words.authority}</span>
          <select
            className="box"
            value={authority?.form ?? 'direct'}
            onChange={({ target }) => {
              const form = marks.find(([each]) => each === target.value)?.[0];
              onChange(form ? { form, of: authority?.of ?? '' } : null);
            }}
          >
            <option value="direct">{words.direct}</option>
            {marks.map(([form, mark]) => (
              <option key={form} value={form}>
                {mark} ({profileText.authorityForms[form]})
              </option>
            ))}
          </select>
        </label>
      </div>
      {authority && (
        <TextBox
          label={words.of}
          value={authority.of}
          example={words.ofExamples[authority.form]}
          error={error}
          isCapitals
          onChange={(of) => onChange({ ...authority, of })}
        />
      )}
    </div>
  );
}

function Authorities(props: SectionProps & { signer: SignerDraft; onSigner: ChangeSigner }) {
  const { draft, errors, signer, onSigner } = props;
  const marks = authorityMarks(draft.system);
  const { authority } = signer;
  const replace = (index: number, next: AuthorityDraft | null) =>
    onSigner({
      authority: next
        ? authority.length === 0
          ? [next]
          : authority.with(index, next)
        : authority.toSpliced(index, 1),
    });
  const rows = authority.length === 0 ? [null] : authority;
  const last = marks.at(1)?.[0] ?? 'for-head';
  return (
    <>
      {rows.map((each, index) => (
        <Authority
          // biome-ignore lint/suspicious/noArrayIndexKey: an authority line is named by its place
          key={index}
          authority={each}
          marks={marks}
          error={errors[`signers.${signer.id}.${index}`]}
          onChange={(next) => replace(index, next)}
        />
      ))}
      {authority.length > 0 && authority.length < MOST_AUTHORITIES && draft.system === 'state' && (
        <button
          type="button"
          className="link-button"
          onClick={() => onSigner({ authority: [...authority, { form: last, of: '' }] })}
        >
          {words.addAuthority}
        </button>
      )}
    </>
  );
}

function SignerRow(props: SectionProps & { signer: SignerDraft; index: number }) {
  const { draft, onChange, signer, index } = props;
  const onSigner: ChangeSigner = (change) =>
    onChange((before) => ({ ...before, signers: withEntry(before.signers, signer.id, change) }));
  const what = words.entry(index + 1);
  return (
    <li className="entry">
      <div className="entry-head">
        <span className="entry-name">{what}</span>
        {index === 0 && <span className="first-badge">{words.first}</span>}
        <RowTools
          what={what.toLocaleLowerCase('vi')}
          index={index}
          count={draft.signers.length}
          onMove={(by) =>
            onChange((before) => ({ ...before, signers: moved(before.signers, index, by) }))
          }
          onRemove={() =>
            onChange((before) => ({
              ...before,
              signers: before.signers.filter(({ id }) => id !== signer.id),
            }))
          }
        />
      </div>
      <Authorities {...props} onSigner={onSigner} />
      <div className="pair">
        <TextBox
          label={words.position}
          value={signer.position}
          example={words.positionExample}
          isCapitals
          onChange={(position) => onSigner({ position })}
        />
        <TextBox
          label={words.name}
          value={signer.name}
          example={words.nameExample}
          onChange={(name) => onSigner({ name })}
        />
      </div>
    </li>
  );
}

/** `T/M BAN THƯỜNG VỤ · BÍ THƯ`, as a ready form is called. */
function formLabel(form: SigningForm, marks: ReturnType<typeof authorityMarks>): string {
  const lines = form.authority.map(({ form: kind, of }) => {
    const mark = marks.find(([each]) => each === kind)?.[1] ?? '';
    return `${mark} ${of}`.trim();
  });
  return [...lines, form.position].filter((part) => part !== '').join(' · ');
}

function ReadyForms({ draft, onChange }: SectionProps) {
  const marks = authorityMarks(draft.system);
  const ready = usualSigning(draft);
  if (ready.length === 0) return null;
  return (
    <div className="chips">
      <span className="chips-label">{words.addForm}</span>
      {ready.map((form) => (
        <button
          key={formLabel(form, marks)}
          type="button"
          className="chip"
          onClick={() => onChange((before) => withSigner(before, crypto.randomUUID(), form))}
        >
          + {formLabel(form, marks)}
        </button>
      ))}
    </div>
  );
}

/** Who usually signs; the first is taken for new documents. */
export function SignersSection(props: SectionProps) {
  const { draft, onChange } = props;
  return (
    <section aria-labelledby="profile-signers">
      <h3 id="profile-signers">{profileText.sections.signers}</h3>
      {draft.signers.length === 0 ? (
        <p className="empty-note">{words.empty}</p>
      ) : (
        <p className="note">{words.noTitles}</p>
      )}
      <ol className="entries">
        {draft.signers.map((signer, index) => (
          <SignerRow key={signer.id} {...props} signer={signer} index={index} />
        ))}
      </ol>
      <button
        type="button"
        className="button small start"
        onClick={() => onChange((before) => withSigner(before, crypto.randomUUID()))}
      >
        <Icon name="plus" /> {words.add}
      </button>
      <ReadyForms {...props} />
    </section>
  );
}
