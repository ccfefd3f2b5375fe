import type { ComponentProps, FormEvent } from 'react';
import { admissibleText } from '#core/model/text.ts';
import type { Finding } from '#core/rules/finding.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { setSettings } from '#renderer/commands/commands.ts';
import { checkText } from '#renderer/text/check.ts';
import { SubmitOrCancel } from '#renderer/ui/dialog-buttons.tsx';
import { Labelled } from '#renderer/ui/labelled.tsx';
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
          <Labelled label={words.reason} isWide>
            <Said name="reason" list="ignore-reasons" autoComplete="off" />
          </Labelled>
          <datalist id="ignore-reasons">
            {words.reasons.map((reason) => (
              <option key={reason} value={reason} />
            ))}
          </datalist>
          <Labelled label={words.by} isWide>
            <Said name="by" defaultValue={author} placeholder={words.byHint} />
          </Labelled>
        </div>
        <SubmitOrCancel submit={words.apply} onClose={onClose} />
      </form>
    </dialog>
  );
}

/** A line that must not stay empty. */
function Said(props: ComponentProps<'input'>) {
  return <input {...props} required pattern=".*\S.*" maxLength={LONGEST} />;
}
