import { useState } from 'react';
import type { Finding } from '#core/rules/finding.ts';
import { canBeOverridden } from '#core/signing/signing-gate.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { findingKey } from '#renderer/check/check-store.ts';
import { placeName } from '#renderer/check/place-name.ts';
import { checkText } from '#renderer/text/check.ts';
import { signingText } from '#renderer/text/signing.ts';
import { OverrideForm } from './override-form.tsx';
import { mendStanding } from './signing-flow.ts';

type Props = {
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
};

/** The errors that still stand; one at a time is argued about. */
export function StandingList({ findings, onGoTo }: Props) {
  const workspace = useWorkspace();
  const safe = findings.filter(({ fixes }) => fixes[0]?.safe).length;
  const [argued, setArgued] = useState<string | null>(null);
  return (
    <section className="signing-list error">
      <h3>{signingText.standing(findings.length)}</h3>
      <p className="muted">{signingText.standingDetail}</p>
      {safe > 1 && (
        <button type="button" className="button small" onClick={() => mendStanding(workspace)}>
          {checkText.safeFixes(safe)}
        </button>
      )}
      <ul>
        {findings.map((finding) => {
          const key = findingKey(finding);
          return (
            <StandingRow
              key={key}
              finding={finding}
              isArgued={argued === key}
              onArgue={(isOn) => setArgued(isOn ? key : null)}
              onGoTo={() => onGoTo(finding)}
            />
          );
        })}
      </ul>
    </section>
  );
}

type RowProps = {
  readonly finding: Finding;
  readonly isArgued: boolean;
  readonly onArgue: (isOn: boolean) => void;
  readonly onGoTo: () => void;
};

function StandingRow({ finding, isArgued, onArgue, onGoTo }: RowProps) {
  const { documents } = useWorkspace();
  const { message, clause, at, fixes } = finding;
  return (
    <li className="signing-row">
      <button type="button" className="finding-text" title={signingText.goTo} onClick={onGoTo}>
        <span className="finding-message">{message}</span>
        <span className="finding-meta">
          {placeName(at.path)} · {checkText.clause(clause.document, clause.point)}
        </span>
      </button>
      <div className="finding-fixes">
        {fixes.map(({ label, edits }) => (
          <button
            key={label}
            type="button"
            className="button small"
            onClick={() => documents.change(edits, { before: at, after: null })}
          >
            {label}
          </button>
        ))}
        {canBeOverridden(finding) && !isArgued && (
          <button type="button" className="button small" onClick={() => onArgue(true)}>
            {signingText.override}
          </button>
        )}
      </div>
      {!canBeOverridden(finding) && <p className="finding-meta">{signingText.mustMend}</p>}
      {isArgued && <OverrideForm finding={finding} onEnd={() => onArgue(false)} />}
    </li>
  );
}
