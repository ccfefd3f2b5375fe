import { type RefObject, useLayoutEffect, useRef } from 'react';
import { rememberKeyboard } from './remember-keyboard.ts';

/**
 * Opens a modal `<dialog>`, which keeps the keyboard inside and gives it back where it was.
 * Escape calls `onEscape` instead of closing by itself.
 */
export function useDialog(onEscape: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const escaped = useRef(onEscape);
  escaped.current = onEscape;
  // Before the element goes: a dialog that is no longer there gives nothing back.
  useLayoutEffect(() => {
    const element = dialog.current;
    const giveBack = rememberKeyboard();
    const leave = new AbortController();
    const { signal } = leave;
    const onEscaped = (event: Event) => {
      event.preventDefault();
      escaped.current();
    };
    // The browser lets `cancel` be prevented only once between two deeds of the user, and closes
    // the dialog behind our back the next time: the key itself is taken, as far as it gets here.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) onEscaped(event);
    };
    element?.addEventListener('keydown', onKeyDown, { signal });
    element?.addEventListener('cancel', onEscaped, { signal });
    element?.addEventListener('close', () => element.showModal(), { signal });
    element?.showModal();
    return () => {
      leave.abort();
      element?.close();
      giveBack(element);
    };
  }, []);
  return dialog;
}
