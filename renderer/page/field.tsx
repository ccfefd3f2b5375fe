import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import type { OfficialDocument } from '#core/model/document.ts';
import { applyEdits, type Edit } from '#core/model/edit.ts';
import { type Path, type Place, valueAt } from '#core/model/path.ts';
import { admissibleText, forbiddenCharacterAt } from '#core/model/text.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';

export type FieldProps = {
  /** Names the field, for findings and for the caret. */
  readonly path: Path;
  readonly label: string;
  /** What is shown when nobody types in it. */
  readonly shown: string;
  /** What the document has to change when these words are typed; null where they are no value. */
  readonly edits: (text: string) => readonly Edit[] | null;
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly onEnter?: () => void;
  readonly onBackspaceEmpty?: () => void;
  /** Hears whether the field has the keyboard. */
  readonly onHold?: (isHeld: boolean) => void;
  /** A field of a list: what of a pasted line belongs in it, and what becomes of further lines. */
  readonly pasting?: {
    readonly clean: (line: string) => string;
    readonly more: (lines: readonly string[]) => void;
  };
};

function textOf(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\n+$/u, '').replaceAll('\u200b', '');
}

function clean(text: string, isMultiline: boolean): string {
  const allowed = forbiddenCharacterAt(text) < 0 ? text : admissibleText(text);
  return isMultiline ? allowed : allowed.replaceAll('\n', ' ');
}

/** Where the selection stands in `element`, in UTF-16 units of its text. */
export function rangeIn(element: HTMLElement): { start: number; end: number } | null {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer))
    return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

/** Whether `document` says already what `edits` would make it say. */
function isSaid(document: OfficialDocument, edits: readonly Edit[]): boolean {
  return edits.every((edit) => {
    const value = valueAt(document, edit.path);
    if (edit.op === 'unset') return value === undefined;
    return edit.op === 'set' && JSON.stringify(value) === JSON.stringify(edit.value);
  });
}

/**
 * A text on the sheet that is edited where it prints. The element belongs to the keyboard while it
 * has the focus: it is written to only when the document says something else than was typed, and
 * never while a word is being composed.
 */
export function Field(props: FieldProps) {
  const { path, label, shown, edits, placeholder, multiline = false, className, style } = props;
  const { documents } = useWorkspace();
  const element = useRef<HTMLSpanElement>(null);
  const isComposing = useRef(false);
  /** The words of the last keystroke, from which the next one's change is told. */
  const last = useRef(shown);

  useLayoutEffect(() => {
    const field = element.current;
    const open = documents.get();
    if (!field || !open || isComposing.current) return;
    if (document.activeElement === field) {
      const typed = edits(clean(textOf(field), multiline));
      if (typed === null || isSaid(open.document, typed)) return;
    }
    if (textOf(field) !== shown) field.textContent = shown;
    last.current = shown;
  });

  const place = (): Place => {
    const range = element.current && rangeIn(element.current);
    return range ? { path, range } : { path };
  };
  const tell = () => {
    const field = element.current;
    const open = documents.get();
    if (!field || !open) return;
    const after = clean(textOf(field), multiline);
    if (after === '' && field.childNodes.length > 0) field.replaceChildren();
    const typed = edits(after);
    if (!typed || isSaid(open.document, typed)) return;
    const before = last.current;
    last.current = after;
    const { document: next } = applyEdits(open.document, typed);
    documents.type(next, { origin: 'field', place: path.join('.'), before, after }, place());
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const text = admissibleText(event.clipboardData.getData('text/plain')).trim();
    const lines = text.split('\n').map((line) => line.trim());
    const [first = '', ...rest] = lines.filter((line) => line !== '');
    const one = props.pasting ? props.pasting.clean(first) : [first, ...rest].join(' ');
    // The one way to put words in as if they were typed.
    document.execCommand('insertText', false, multiline && !props.pasting ? text : one);
    if (rest.length > 0) props.pasting?.more(rest);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && (!multiline || props.onEnter)) {
      event.preventDefault();
      props.onEnter?.();
    } else if (event.key === 'Backspace' && props.onBackspaceEmpty) {
      if (element.current && textOf(element.current) === '') {
        event.preventDefault();
        props.onBackspaceEmpty();
      }
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text field that wraps like print has no element
    <span
      ref={element}
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-multiline={multiline}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck={false}
      className={`field ${className ?? ''}`}
      style={style}
      data-path={path.join('.')}
      data-placeholder={placeholder}
      onInput={() => {
        if (!isComposing.current) tell();
      }}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={() => {
        isComposing.current = false;
        tell();
      }}
      onFocus={() => {
        props.onHold?.(true);
        documents.caretAt(place());
      }}
      onSelect={() => documents.caretAt(place())}
      onBlur={() => {
        tell();
        if (element.current && textOf(element.current) !== shown)
          element.current.textContent = shown;
        last.current = shown;
        props.onHold?.(false);
      }}
      onBeforeInput={(event) => {
        const { inputType } = event.nativeEvent as unknown as InputEvent;
        if (inputType === 'historyUndo' || inputType === 'historyRedo') event.preventDefault();
      }}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}
