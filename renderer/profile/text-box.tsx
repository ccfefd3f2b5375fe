import { useId, useLayoutEffect, useRef } from 'react';
import { profileText } from '#renderer/text/profile.ts';

export type TextBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onLeave?: () => void;
  readonly hint?: string;
  readonly example?: string;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  /** The value is ours so far, not the user's. */
  readonly isSuggested?: boolean;
  readonly isMultiline?: boolean;
  /** Printed in capitals: shown so while it is typed. */
  readonly isCapitals?: boolean;
  readonly isLabelHidden?: boolean;
  /** Where the keyboard begins. */
  readonly isFirst?: boolean;
};

const MAX_CHARACTERS = 500;

type Box = HTMLInputElement & HTMLTextAreaElement;

/**
 * A text field that never writes to itself while a word is being composed: Vietnamese input
 * methods lose letters otherwise. The element owns the text; the form hears of it.
 */
function useOwnText({ value, onChange, onLeave }: TextBoxProps) {
  const element = useRef<Box>(null);
  const isComposing = useRef(false);
  useLayoutEffect(() => {
    const box = element.current;
    if (box && !isComposing.current && box.value !== value) box.value = value;
  }, [value]);
  const tell = () => onChange(element.current?.value ?? '');
  return {
    ref: element,
    defaultValue: value,
    onInput: () => {
      if (!isComposing.current) tell();
    },
    onCompositionStart: () => {
      isComposing.current = true;
    },
    onCompositionEnd: () => {
      isComposing.current = false;
      tell();
    },
    onBlur: () => onLeave?.(),
  };
}

/** One labelled text with its hint, example and what is wrong with it. */
export function TextBox(props: TextBoxProps) {
  const { label, hint, example, error, isMultiline = false, isFirst = false } = props;
  const own = useOwnText(props);
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  const box = {
    ...own,
    id,
    placeholder: example ?? '',
    maxLength: MAX_CHARACTERS,
    spellCheck: false,
    'data-first': isFirst || undefined,
    autoComplete: 'off',
    'aria-invalid': error !== undefined,
    'aria-describedby': note === undefined ? undefined : noteId,
    className: props.isCapitals ? 'box is-capitals' : 'box',
  };
  return (
    <div className="text-box">
      <div className={props.isLabelHidden ? 'visually-hidden' : 'text-label'}>
        <label htmlFor={id}>{label}</label>
        {props.isOptional && <span className="aside"> ({profileText.optional})</span>}
        {props.isSuggested && (
          <span className="suggested" title={profileText.suggestedHint}>
            {profileText.suggested}
          </span>
        )}
      </div>
      {isMultiline ? <textarea {...box} rows={1} /> : <input {...box} type="text" />}
      {note !== undefined && (
        <p id={noteId} className={error === undefined ? 'note' : 'note is-error'}>
          {note}
        </p>
      )}
    </div>
  );
}
