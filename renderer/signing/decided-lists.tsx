import type { Finding } from '#core/rules/finding.ts';
import type { Overridden } from '#core/signing/signing-gate.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { findingKey } from '#renderer/check/check-store.ts';
import { placeName } from '#renderer/check/place-name.ts';
import { checkText } from '#renderer/text/check.ts';
import { signingText } from '#renderer/text/signing.ts';
import { takeBack } from './signing-flow.ts';

/** The errors that were let pass, each with its reason. */
export function OverriddenList({ overridden }: { readonly overridden: readonly Overridden[] }) {
  const workspace = useWorkspace();
  if (overridden.length === 0) return null;
  return (
    <section className="signing-list warning">
      <h3>{signingText.overridden(overridden.length)}</h3>
      <ul>
        {overridden.map(({ finding, override }) => (
          <li key={findingKey(finding)} className="signing-row decided">
            <div>
              <span className="finding-message">{finding.message}</span>
              <span className="finding-meta">
                {signingText.decided(override.reason, override.by)}
              </span>
            </div>
            <button
              type="button"
              className="button small"
              onClick={() => takeBack(workspace, override)}
            >
              {signingText.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

type OtherProps = {
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
};

/** What is worth a look but holds nothing back. */
export function OtherFindings({ findings, onGoTo }: OtherProps) {
  if (findings.length === 0) return null;
  return (
    <details className="signing-list info">
      <summary>{signingText.others(findings.length)}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={findingKey(finding)} className="signing-row">
            <button
              type="button"
              className="finding-text"
              title={signingText.goTo}
              onClick={() => onGoTo(finding)}
            >
              <span className="finding-message">{finding.message}</span>
              <span className="finding-meta">
                {checkText.severities[finding.severity]} · {placeName(finding.at.path)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
