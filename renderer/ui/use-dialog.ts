import { type RefObject, useEffect, useRef } from 'react';

/**
 * Opens a modal `<dialog>`, which keeps the keyboard inside and gives it back where it was.
 * Escape calls `onEscape` instead of closing by itself.
 */
export function useDialog(onEscape: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const escaped = useRef(onEscape);
  escaped.current = onEscape;
  useEffect(() => {
    const element = dialog.current;
    const onCancel = (event: Event) => {
      event.preventDefault();
      escaped.current();
    };
    element?.addEventListener('cancel', onCancel);
    element?.showModal();
    return () => {
      element?.removeEventListener('cancel', onCancel);
      element?.close();
    };
  }, []);
  return dialog;
}
