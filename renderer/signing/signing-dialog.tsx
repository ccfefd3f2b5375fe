import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '#core/rules/finding.ts';
import { secrecyNotice } from '#core/signing/signing-gate.ts';
import { governingStandard, useWorkspace } from '#renderer/app/workspace.ts';
import { goTo } from '#renderer/check/checking.ts';
import { documentTitle } from '#renderer/document/document-title.ts';
import { useStore } from '#renderer/state/store.ts';
import { signingText } from '#renderer/text/signing.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useDialog } from '#renderer/ui/use-dialog.ts';
import { OtherFindings, OverriddenList } from './decided-lists.tsx';
import { actionsFor } from './show-written.ts';
import { SignedSummary } from './signed-summary.tsx';
import { exportSigning, gateOf, type SigningEnd } from './signing-flow.ts';
import { decidedFor, signingFor } from './signing-store.ts';
import { StandingList } from './standing-list.tsx';

type Phase = SigningEnd | { readonly kind: 'review' } | { readonly kind: 'busy' };

/** The way to the leader's desk: what still stands, what was decided, and the files. */
export function SigningDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const open = useStore(workspace.documents, (state) => state);
  const signing = useStore(workspace.signing, (state) => state);
  const [phase, setPhase] = useState<Phase>({ kind: 'review' });
  const isBusy = phase.kind === 'busy';
  const dialog = useDialog(() => {
    if (!isBusy) onClose();
  });
  const journalId = open?.journalId ?? '';
  const overrides = decidedFor(signing, journalId);
  useEffect(() => signingFor(workspace.signing, journalId), [workspace, journalId]);
  const isDone = phase.kind === 'done';
  const title = isDone ? signingText.done.title : signingText.title;
  const document = open?.document;
  const gate = useMemo(
    () => document && gateOf(workspace, document, overrides),
    [workspace, document, overrides],
  );
  if (!document || !gate) return null;
  const { isOpen, standing, overridden, others } = gate;
  const secrecy = secrecyNotice(others);
  const leaveFor = (finding: Finding) => {
    onClose();
    // The dialog gives the keyboard back first.
    requestAnimationFrame(() => goTo(workspace, finding));
  };
  const run = async () => {
    setPhase({ kind: 'busy' });
    setPhase(await exportSigning(workspace));
  };
  return (
    <dialog ref={dialog} className="dialog signing" aria-labelledby="signing-title">
      <header>
        <Heading key={title} words={title} />
        <p className="muted">
          {documentTitle(document)} ·{' '}
          {signingText.governed(governingStandard(workspace, document).name)}
        </p>
      </header>
      {phase.kind === 'done' ? (
        <SignedSummary files={phase.files} />
      ) : (
        <div className="signing-body">
          {secrecy && (
            <section className="signing-note warning" role="note">
              <Icon name="warning" />
              <div>
                <strong>{signingText.secrecyTitle}</strong>
                <p>{secrecy.message}</p>
              </div>
            </section>
          )}
          {isOpen ? (
            <section className="signing-note clear" role="status">
              <Icon name="check" />
              <div>
                <strong>{signingText.clear}</strong>
                <p>{signingText.clearDetail}</p>
                <label className="signing-option">
                  <input
                    type="checkbox"
                    checked={signing.reportPage}
                    onChange={({ target }) =>
                      workspace.signing.update((state) => ({
                        ...state,
                        reportPage: target.checked,
                      }))
                    }
                  />
                  <span>{signingText.reportPage}</span>
                </label>
              </div>
            </section>
          ) : (
            <StandingList findings={standing} onGoTo={leaveFor} />
          )}
          <OverriddenList overridden={overridden} />
          <OtherFindings
            findings={others.filter((finding) => finding !== secrecy)}
            onGoTo={leaveFor}
          />
        </div>
      )}
      <div aria-live="polite">{isBusy && <p className="signing-busy">{signingText.busy}</p>}</div>
      {phase.kind === 'trouble' && (
        <section className="signing-note error" role="alert">
          <Icon name="warning" />
          <div>
            <strong>{phase.title}</strong>
            <p>{phase.detail}</p>
          </div>
        </section>
      )}
      <div className="dialog-buttons">
        {phase.kind === 'done' && <NextButtons token={phase.files.written} />}
        {!isDone && (
          <button
            type="button"
            className="button primary"
            disabled={!isOpen || isBusy}
            onClick={() => void run()}
          >
            {signingText.choose}
          </button>
        )}
        <button
          type="button"
          className={isDone ? 'button primary' : 'button'}
          disabled={isBusy}
          onClick={onClose}
        >
          {signingText.close}
        </button>
      </div>
    </dialog>
  );
}

/** What one wants to do next with what was written. */
function NextButtons({ token }: { readonly token: string }) {
  const workspace = useWorkspace();
  return actionsFor(workspace, token).map(({ label, run }) => (
    <button key={label} type="button" className="button" onClick={run}>
      {label}
    </button>
  ));
}

/** Takes the keyboard when it appears: it follows what is new. */
function Heading({ words }: { readonly words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 id="signing-title" ref={heading} tabIndex={-1}>
      {words}
    </h2>
  );
}
