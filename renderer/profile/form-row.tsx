/** One line of a form: name, field, help. */
export function FormRow(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly example?: string;
  readonly isWide?: boolean;
  readonly isWrong?: boolean;
}) {
  const { name, label, value, hint, example, isWide, isWrong = false } = props;
  return (
    <label className={isWide ? 'wide' : ''}>
      <span>{label}</span>
      <input
        name={name}
        defaultValue={value}
        placeholder={example}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong}
      />
      {hint && <small className={isWrong ? 'wrong' : ''}>{hint}</small>}
    </label>
  );
}
