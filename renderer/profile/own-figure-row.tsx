import { useId } from 'react';
import type { OwnField } from '#core/standards/own-figures.ts';
import type { Standard } from '#core/standards/standard.ts';
import { checkText } from '#renderer/text/check.ts';
import { ownFiguresText as words } from '#renderer/text/own-figures.ts';
import type { NamedOwnFigure } from './find-own-figures.ts';
import type { SectionProps } from './office-section.tsx';
import {
  isUnfit,
  ownFieldKey,
  withFieldText,
  withPresence,
  withStandardFigure,
} from './own-figure-draft.ts';
import { fieldHint, fieldLabel, standardWords, valueText } from './own-figure-words.ts';
import { TextBox } from './text-box.tsx';

type Props = Omit<SectionProps, 'errors'> & { readonly standard: Standard };
type FieldProps = Props & { readonly path: string; readonly field: OwnField };

/** One place of a figure: a number, words, a choice, or yes and no. */
function Field({ draft, onChange, standard, path, field }: FieldProps) {
  const { inner, kind, chosen } = field;
  const label = fieldLabel(field);
  const write = (text: string) =>
    onChange((before) => withFieldText(before, standard, path, { inner, kind, text }));
  if (kind.kind === 'flag') {
    return (
      <label className="own-flag">
        <input
          type="checkbox"
          checked={chosen === true}
          onChange={({ target }) => write(String(target.checked))}
        />
        {label}
      </label>
    );
  }
  if (kind.kind === 'choice') {
    return (
      <label className="own-choice">
        <span>{label}</span>
        <select value={String(chosen)} onChange={({ target }) => write(target.value)}>
          {kind.options.map((option) => (
            <option key={option} value={option}>
              {words.options[option]}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const unfit = draft.unfit[ownFieldKey(standard, path, inner)];
  const hint = fieldHint(kind);
  return (
    <div className={`own-text is-${kind.kind}`}>
      <TextBox
        label={label}
        value={unfit?.text ?? valueText(chosen)}
        error={unfit?.message}
        {...(hint === undefined ? {} : { hint })}
        onChange={write}
      />
    </div>
  );
}

/** One figure: what the standard says and how sure it is, the office's own, and the way back. */
export function OwnFigureRow(props: Props & { readonly named: NamedOwnFigure }) {
  const { named, draft, onChange, standard } = props;
  const { figure, name } = named;
  const { path, clause, fields, mayBeAbsent, isAbsent } = figure;
  const id = useId();
  return (
    <li className={figure.isOwn ? 'own-figure is-own' : 'own-figure'}>
      <fieldset aria-labelledby={id}>
        <div className="own-head">
          <span id={id} className="own-name">
            {name}
            {figure.isOwn && <span className="suggested">{words.own}</span>}
          </span>
          {(figure.isOwn || isUnfit(draft, standard, path)) && (
            <button
              type="button"
              className="link-button"
              aria-label={words.resetOf(name)}
              onClick={() => onChange((before) => withStandardFigure(before, standard, path))}
            >
              {words.reset}
            </button>
          )}
        </div>
        <p className="note">
          {words.ofLaw(standardWords(figure))}
          <br />
          {checkText.clause(clause.document, clause.point)}
          {clause.confidence !== 'A' && ` – ${words.confidence[clause.confidence]}`}
        </p>
        <div className="own-fields">
          {mayBeAbsent && (
            <label className="own-flag">
              <input
                type="checkbox"
                checked={!isAbsent}
                onChange={({ target }) =>
                  onChange((before) => withPresence(before, standard, path, target.checked))
                }
              />
              {words.present}
            </label>
          )}
          {fields.map((field) => (
            <Field key={field.inner.join('.')} {...props} path={path} field={field} />
          ))}
        </div>
      </fieldset>
    </li>
  );
}
