import type { Severity } from '#core/rules/finding.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { SEVERITIES } from './arrange.ts';
import { type CheckView, type Grouping, WHOLE_VIEW } from './check-store.ts';

const words = checkText.filter;
const GROUPINGS: readonly Grouping[] = ['severity', 'place'];

function useView() {
  const { check } = useWorkspace();
  const findings = useStore(check, (state) => state.findings);
  const view = useStore(check, (state) => state.view);
  const change = (part: Partial<CheckView>) =>
    check.update((state) => ({ ...state, view: { ...state.view, ...part } }));
  return { findings, view, change };
}

/** How many findings there are of each severity; a press hides and shows them. */
export function SeverityChips() {
  const { findings, view, change } = useView();
  const toggle = (severity: Severity) => {
    const hidden = new Set(view.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    change({ hidden });
  };
  return (
    <ul className="tally">
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0) return null;
        const name = words.severity(checkText.severities[severity], count);
        return (
          <li key={severity}>
            <button
              type="button"
              className={`severity-chip ${severity}`}
              aria-pressed={!view.hidden.has(severity)}
              aria-label={name}
              title={name}
              onClick={() => toggle(severity)}
            >
              {count}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Which findings are shown, and in which order. */
export function FilterBar() {
  const { view, change } = useView();
  const isFiltered = view.hidden.size > 0 || view.query !== '';
  return (
    <search className="filter-bar" aria-label={words.label}>
      <input
        type="search"
        aria-label={words.label}
        placeholder={words.placeholder}
        value={view.query}
        onChange={({ target }) => change({ query: target.value })}
      />
      <fieldset className="segments">
        <legend className="visually-hidden">{words.grouping}</legend>
        {GROUPINGS.map((grouping) => (
          <button
            key={grouping}
            type="button"
            aria-pressed={view.grouping === grouping}
            onClick={() => change({ grouping })}
          >
            {words.groupings[grouping]}
          </button>
        ))}
      </fieldset>
      {isFiltered && (
        <button
          type="button"
          className="button small wide"
          onClick={() => change({ ...WHOLE_VIEW, grouping: view.grouping })}
        >
          {words.clear}
        </button>
      )}
    </search>
  );
}
