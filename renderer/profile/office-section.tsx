import type { System } from '#core/model/header.ts';
import { profileText } from '#renderer/text/profile.ts';
import {
  type ProfileDraft,
  SUGGESTED,
  type Suggested,
  type TextField,
  withSuggestions,
  withSystem,
  withText,
} from './profile-draft.ts';
import type { DraftErrors } from './profile-of-draft.ts';
import { TextBox, type TextBoxProps } from './text-box.tsx';

export type SectionProps = {
  readonly draft: ProfileDraft;
  readonly errors: DraftErrors;
  readonly onChange: (change: (draft: ProfileDraft) => ProfileDraft) => void;
};

const SYSTEMS: readonly System[] = ['party', 'state'];

export function SystemChoice({ draft, onChange }: SectionProps) {
  const { systemLabel, systems } = profileText;
  return (
    <fieldset className="system-choice">
      <legend>{systemLabel}</legend>
      {SYSTEMS.map((system) => (
        <label key={system} className="choice-card">
          <input
            type="radio"
            name="system"
            checked={draft.system === system}
            onChange={() => onChange((before) => withSystem(before, system))}
          />
          <span className="choice-name">{systems[system].name}</span>
          <span className="choice-hint">{systems[system].hint}</span>
        </label>
      ))}
    </fieldset>
  );
}

function isOurs(draft: ProfileDraft, field: TextField): boolean {
  const isSuggested = (SUGGESTED as readonly string[]).includes(field);
  return isSuggested && draft[field] !== '' && !draft.own.includes(field as Suggested);
}

type FieldProps = SectionProps & { readonly field: TextField } & Pick<
    TextBoxProps,
    'label' | 'hint' | 'example' | 'isFirst' | 'isOptional' | 'isMultiline' | 'isCapitals'
  >;

/** One text of the draft by its name. */
export function DraftField({ draft, errors, onChange, field, ...box }: FieldProps) {
  return (
    <TextBox
      {...box}
      value={draft[field]}
      error={errors[field]}
      isSuggested={isOurs(draft, field)}
      onChange={(text) => onChange((before) => withText(before, field, text))}
      onLeave={() => onChange(withSuggestions)}
    />
  );
}

/** Who issues: the names as printed, the code, the place. */
export function OfficeSection(props: SectionProps) {
  const { draft } = props;
  const { sections, parentName, issuerName, issuerCode, unit, place, label } = profileText;
  return (
    <section aria-labelledby="profile-office">
      <h3 id="profile-office">{sections.office}</h3>
      <DraftField
        {...props}
        field="issuerName"
        label={issuerName.label}
        hint={issuerName.hint}
        example={issuerName.examples[draft.system]}
        isFirst
        isMultiline
        isCapitals
      />
      <DraftField
        {...props}
        field="parentName"
        label={parentName.label}
        hint={parentName.hint}
        example={parentName.examples[draft.system]}
        isOptional
        isMultiline
        isCapitals
      />
      <div className="pair">
        <DraftField
          {...props}
          field="issuerCode"
          label={issuerCode.label}
          hint={issuerCode.hints[draft.system]}
          example={issuerCode.examples[draft.system]}
        />
        <DraftField
          {...props}
          field="place"
          label={place.label}
          hint={place.hint}
          example={place.example}
        />
      </div>
      {draft.system === 'state' && (
        <DraftField
          {...props}
          field="unit"
          label={unit.label}
          hint={unit.hint}
          example={unit.example}
          isOptional
        />
      )}
      <DraftField
        {...props}
        field="label"
        label={label.label}
        hint={label.hint}
        example={label.example}
      />
    </section>
  );
}
