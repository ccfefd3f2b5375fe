import { memo, useLayoutEffect, useRef } from 'react';
import type { Finding } from '#core/rules/finding.ts';
import { heedsDictionary } from '#core/rules/word-rules.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { openHelp } from '#renderer/help/help.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { findingKey } from './check-store.ts';
import { applyFix, goTo } from './checking.ts';
import { addToDictionary, documentOffice } from './dictionary.ts';
import { skipFinding } from './ignoring.ts';
import { placeName } from './place-name.ts';

type RowProps = { readonly finding: Finding; readonly showsPlace: boolean };

export const FindingRow = memo(({ finding, showsPlace }: RowProps) => {
  const workspace = useWorkspace();
  const isActive = useStore(workspace.check, ({ active }) => active === findingKey(finding));
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (!isActive) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    // The keyboard was in a row that has gone: it goes on in this one.
    if (document.activeElement === document.body)
      row.current?.querySelector<HTMLElement>('.finding-text')?.focus();
  }, [isActive]);
  const { clause, message, severity } = finding;
  const law = checkText.clause(clause.document, clause.point);
  return (
    <li ref={row} className={isActive ? `finding ${severity} active` : `finding ${severity}`}>
      <div className="finding-head">
        <button
          type="button"
          className="finding-text"
          aria-current={isActive}
          onClick={() => goTo(workspace, finding)}
        >
          <span className="visually-hidden">{checkText.severities[severity]}: </span>
          <span className="finding-message">{message}</span>
          <span className="finding-meta">
            {showsPlace ? `${placeName(finding.at.path)} · ${law}` : law}
            <Sureness clause={clause} />
          </span>
        </button>
        <button
          type="button"
          className="tool explain"
          aria-label={checkText.tools.explain}
          title={checkText.tools.explain}
          onClick={() => openHelp(workspace, { page: finding.rule, finding })}
        >
          <Icon name="help" />
        </button>
      </div>
      <Fixes finding={finding} />
      {isActive && <Tools finding={finding} />}
    </li>
  );
});

/** Says of a figure that is not sure in the law whose word it is. */
function Sureness({ clause: { confidence, office } }: Pick<Finding, 'clause'>) {
  if (confidence === 'A') return null;
  return (
    <abbr
      className={office ? 'unsure is-office' : 'unsure'}
      title={office ? checkText.office : checkText.confidence[confidence]}
    >
      {office ? checkText.officeShort : checkText.confidenceShort[confidence]}
    </abbr>
  );
}

function Fixes({ finding }: { readonly finding: Finding }) {
  const workspace = useWorkspace();
  const { expected, fixes } = finding;
  if (fixes.length === 0) return null;
  return (
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
  );
}

/** What else can be done about the finding at hand. */
function Tools({ finding }: { readonly finding: Finding }) {
  const workspace = useWorkspace();
  const { session, documents } = workspace;
  const words = checkText.tools;
  const document = documents.get()?.document;
  const office = document ? documentOffice(session.get(), document) : null;
  const hasWord = heedsDictionary(finding.rule) && finding.found !== '';
  const askWhy = () =>
    session.update((state) => ({ ...state, dialog: { kind: 'ignore', finding } }));
  return (
    <fieldset className="finding-tools">
      <legend className="visually-hidden">{words.label}</legend>
      <button type="button" className="link" onClick={() => skipFinding(workspace, finding)}>
        {words.skip}
      </button>
      <button type="button" className="link" onClick={askWhy}>
        {words.ignore}
      </button>
      {hasWord && (
        <button
          type="button"
          className="link"
          onClick={() => void addToDictionary(workspace, null, finding.found)}
        >
          {words.addMine}
        </button>
      )}
      {hasWord && office && (
        <button
          type="button"
          className="link"
          title={office.label}
          onClick={() => void addToDictionary(workspace, office.id, finding.found)}
        >
          {words.addOffice}
        </button>
      )}
    </fieldset>
  );
}
