import type { Severity } from '#core/rules/finding.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { SEVERITIES } from './arrange.ts';
import { type CheckView, type Grouping, WHOLE_VIEW } from './check-store.ts';

const GROUPINGS: readonly Grouping[] = ['severity', 'place'];

/** Which findings are shown, and in which order. */
export function FilterBar() {
  const { check } = useWorkspace();
  const { findings, view } = useStore(check, (state) => state);
  const words = checkText.filter;
  const change = (part: Partial<CheckView>) =>
    check.update((state) => ({ ...state, view: { ...state.view, ...part } }));
  const toggle = (severity: Severity) => {
    const hidden = new Set(view.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    change({ hidden });
  };
  const isFiltered = view.hidden.size > 0 || view.query !== '';
  return (
    <search className="filter-bar" aria-label={words.label}>
      <div className="filter-row">
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
      </div>
      <div className="filter-row">
        <input
          type="search"
          aria-label={words.label}
          placeholder={words.placeholder}
          value={view.query}
          onChange={({ target }) => change({ query: target.value })}
        />
        {isFiltered && (
          <button
            type="button"
            className="button small"
            onClick={() => change({ ...WHOLE_VIEW, grouping: view.grouping })}
          >
            {words.clear}
          </button>
        )}
      </div>
    </search>
  );
}
