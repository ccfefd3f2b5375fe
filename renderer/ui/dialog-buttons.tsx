import { dialogText } from '#renderer/text/dialogs.ts';

type SubmitProps = { readonly submit: string; readonly onClose: () => void };

/** The foot of a form that covers the window: do it, or leave everything as it is. */
export function SubmitOrCancel({ submit, onClose }: SubmitProps) {
  return (
    <div className="dialog-buttons">
      <button type="submit" className="button primary">
        {submit}
      </button>
      <button type="button" className="button" onClick={onClose}>
        {dialogText.cancel}
      </button>
    </div>
  );
}

/** The foot of a dialog that only tells something. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <div className="dialog-buttons">
      <button type="button" className="button primary" onClick={onClose}>
        {dialogText.close}
      </button>
    </div>
  );
}
