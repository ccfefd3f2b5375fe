import { useState } from 'react';
import { COMMANDS, type CommandId } from '#core/commands/commands.ts';
import { shortcutLabel } from '#core/commands/shortcut.ts';
import type { Finding, Severity } from '#core/rules/finding.ts';
import { useWorkspace, type Workspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { findingKey } from './check-store.ts';
import { applyFix, applySafeFixes, goTo } from './checking.ts';
import { placeName } from './place-name.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function keysOf({ facts }: Workspace, id: CommandId): string {
  const shortcut = COMMANDS.find((command) => command.id === id)?.shortcut;
  return shortcut ? shortcutLabel(shortcut, facts.isMac) : '';
}

/** What the rules found, gravest first; one click leads to the place, one key mends it. */
export function CheckPanel() {
  const workspace = useWorkspace();
  const { findings } = useStore(workspace.check, (check) => check);
  const safe = findings.filter(({ fixes }) => fixes[0]?.safe).length;
  return (
    <aside className="panel check" tabIndex={-1} data-region="check" aria-label={checkText.panel}>
      <header className="panel-header">
        <h2>{checkText.panel}</h2>
        <Tally findings={findings} />
      </header>
      {findings.length === 0 ? (
        <div className="empty-state">
          <Icon name="check" />
          <p>{checkText.none}</p>
          <p className="muted">{checkText.noneDetail}</p>
        </div>
      ) : (
        <div className="findings">
          {SEVERITIES.map((severity) => (
            <Group
              key={severity}
              severity={severity}
              findings={findings.filter((finding) => finding.severity === severity)}
            />
          ))}
        </div>
      )}
      {findings.length > 0 && (
        <footer className="panel-footer">
          {safe > 1 && (
            <button type="button" className="button" onClick={() => applySafeFixes(workspace)}>
              {checkText.safeFixes(safe)}
            </button>
          )}
          <p className="muted">
            {checkText.keys(
              keysOf(workspace, 'edit.next-finding'),
              keysOf(workspace, 'edit.apply-fix'),
            )}
          </p>
        </footer>
      )}
    </aside>
  );
}

function Tally({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="tally" aria-live="polite">
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? null : (
          <li key={severity} className={`tally-${severity}`}>
            <span className="visually-hidden">{checkText.severities[severity]}: </span>
            {count}
          </li>
        );
      })}
    </ul>
  );
}

/** More findings of one rule than this are folded into one line. */
const MOST_UNFOLDED = 3;

/** Findings of one rule side by side, in the order in which the rules first speak. */
function byRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const bundles = new Map<string, Finding[]>();
  for (const finding of findings)
    bundles.set(finding.rule, [...(bundles.get(finding.rule) ?? []), finding]);
  return [...bundles.values()];
}

function Group(props: { readonly severity: Severity; readonly findings: readonly Finding[] }) {
  const { severity, findings } = props;
  if (findings.length === 0) return null;
  return (
    <section className={`finding-group ${severity}`}>
      <h3>{checkText.severities[severity]}</h3>
      <ul>
        {byRule(findings).map((bundle) =>
          bundle.length > MOST_UNFOLDED ? (
            <Folded key={bundle[0]?.rule} findings={bundle} />
          ) : (
            bundle.map((finding) => <FindingRow key={findingKey(finding)} finding={finding} />)
          ),
        )}
      </ul>
    </section>
  );
}

/** Many findings of one rule: the first is seen, the others when they are wanted or gone to. */
function Folded({ findings }: { readonly findings: readonly Finding[] }) {
  const { check } = useWorkspace();
  const [first, ...others] = findings;
  const isWithin = useStore(check, ({ active }) =>
    others.some((finding) => findingKey(finding) === active),
  );
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {first && <FindingRow finding={first} />}
      <li className="folded">
        <button
          type="button"
          className="fold"
          aria-expanded={isOpen || isWithin}
          onClick={() => setOpen(!isOpen)}
        >
          {checkText.similar(others.length, isOpen || isWithin)}
        </button>
      </li>
      {(isOpen || isWithin) &&
        others.map((finding) => <FindingRow key={findingKey(finding)} finding={finding} />)}
    </>
  );
}

function FindingRow({ finding }: { readonly finding: Finding }) {
  const workspace = useWorkspace();
  const isActive = useStore(workspace.check, ({ active }) => active === findingKey(finding));
  const { clause, message, expected, fixes } = finding;
  return (
    <li className={isActive ? 'finding active' : 'finding'}>
      <button
        type="button"
        className="finding-text"
        aria-current={isActive}
        onClick={() => goTo(workspace, finding)}
      >
        <span className="finding-message">{message}</span>
        <span className="finding-meta">
          {placeName(finding.at.path)} · {checkText.clause(clause.document, clause.point)}
        </span>
      </button>
      {fixes.length > 0 && (
        <div className="finding-fixes">
          {fixes.map((fix, index) => (
            <button
              key={fix.label}
              type="button"
              className={index === 0 ? 'button small primary' : 'button small'}
              title={expected === '' ? undefined : `${checkText.expected}: ${expected}`}
              onClick={() => applyFix(workspace, finding, index)}
            >
              {fix.label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
