import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '#core/rules/finding.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { signingText } from '#renderer/text/signing.ts';
import { override } from './signing-flow.ts';

type Props = { readonly finding: Finding; readonly onEnd: () => void };

/** Why one error is let pass, and who says so. Nothing is recorded without both. */
export function OverrideForm({ finding, onEnd }: Props) {
  const workspace = useWorkspace();
  const by = useStore(workspace.signing, (state) => state.by);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const complaint = useId();
  useEffect(() => field.current?.focus(), []);
  const lacksReason = reason.trim() === '';
  const lacksName = by.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksReason || lacksName) return;
    override(workspace, finding, reason);
    onEnd();
  };
  const wrong = lacksReason ? signingText.needsReason : lacksName ? signingText.needsName : '';
  return (
    <form className="signing-form" onSubmit={submit}>
      <label>
        <span>{signingText.reason}</span>
        <input
          ref={field}
          value={reason}
          maxLength={500}
          placeholder={signingText.reasonHint}
          aria-invalid={isTried && lacksReason}
          aria-describedby={complaint}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <label>
        <span>{signingText.by}</span>
        <input
          value={by}
          maxLength={100}
          placeholder={signingText.byHint}
          aria-invalid={isTried && !lacksReason && lacksName}
          aria-describedby={complaint}
          onChange={({ target }) =>
            workspace.signing.update((state) => ({ ...state, by: target.value }))
          }
        />
      </label>
      <p id={complaint} className="signing-wrong" aria-live="polite">
        {isTried ? wrong : ''}
      </p>
      <div className="finding-fixes">
        <button type="submit" className="button small primary">
          {signingText.record}
        </button>
        <button type="button" className="button small" onClick={onEnd}>
          {signingText.cancel}
        </button>
      </div>
    </form>
  );
}
