import type { FormEvent } from 'react';
import { admissibleText } from '#core/model/text.ts';
import type { Finding } from '#core/rules/finding.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { setSettings } from '#renderer/commands/commands.ts';
import { checkText } from '#renderer/text/check.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { useDialog } from '#renderer/ui/use-dialog.ts';
import { ignoreFinding } from './ignoring.ts';

const LONGEST = 200;

/** Asks why a finding is left as it stands, and once who decides so. */
export function IgnoreDialog(props: { readonly finding: Finding; readonly onClose: () => void }) {
  const { finding, onClose } = props;
  const workspace = useWorkspace();
  const dialog = useDialog(onClose);
  const words = checkText.ignore;
  const { author } = workspace.session.get().settings;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => admissibleText(String(form.get(name) ?? '')).trim();
    const by = text('by');
    if (by !== author) setSettings(workspace, { author: by });
    onClose();
    ignoreFinding(workspace, finding, { reason: text('reason'), by });
  };
  return (
    <dialog ref={dialog} className="dialog form" aria-labelledby="ignore-title">
      <form onSubmit={submit}>
        <h2 id="ignore-title">{words.title}</h2>
        <p className="ignore-message">{finding.message}</p>
        <p className="muted">{words.line}</p>
        <div className="form-grid">
          <label className="wide">
            <span>{words.reason}</span>
            <input
              name="reason"
              list="ignore-reasons"
              required
              pattern=".*\S.*"
              maxLength={LONGEST}
              autoComplete="off"
            />
          </label>
          <datalist id="ignore-reasons">
            {words.reasons.map((reason) => (
              <option key={reason} value={reason} />
            ))}
          </datalist>
          <label className="wide">
            <span>{words.by}</span>
            <input
              name="by"
              defaultValue={author}
              required
              pattern=".*\S.*"
              maxLength={LONGEST}
              placeholder={words.byHint}
            />
          </label>
        </div>
        <div className="dialog-buttons">
          <button type="submit" className="button primary">
            {words.apply}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {dialogText.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
