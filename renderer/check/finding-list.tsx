import { useDeferredValue, useMemo, useState } from 'react';
import type { Finding } from '#core/rules/finding.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { arranged, byRule, type FindingGroup } from './arrange.ts';
import { findingKey } from './check-store.ts';
import { FindingRow } from './finding-row.tsx';

/** A long list is drawn so many rows at a time. */
const ROWS = 200;
/** More findings of one rule than this are folded into one line. */
const MOST_UNFOLDED = 3;

/** The first `most` findings, in their groups. */
function cut(groups: readonly FindingGroup[], most: number): readonly FindingGroup[] {
  let left = most;
  return groups
    .map((group) => {
      const findings = group.findings.slice(0, left);
      left -= findings.length;
      return { ...group, findings };
    })
    .filter(({ findings }) => findings.length > 0);
}

/** The findings that the filter lets through, in their groups. */
export function FindingList() {
  const { check } = useWorkspace();
  const [most, setMost] = useState(ROWS);
  // Rows may come a moment later than the keys that are pressed meanwhile.
  const findings = useDeferredValue(useStore(check, (state) => state.findings));
  const view = useStore(check, (state) => state.view);
  const activeKey = useStore(check, (state) => state.active);
  // Only the names of places come from the document.
  const document = useStore(check, (state) =>
    state.view.grouping === 'place' ? state.document : null,
  );
  const groups = useMemo(() => arranged({ findings, document, view }), [findings, document, view]);
  const all = groups.flatMap(({ findings }) => findings);
  const active = all.findIndex((finding) => findingKey(finding) === activeKey);
  const shown = cut(groups, Math.max(most, active + 1));
  if (all.length === 0) return <p className="empty-note muted">{checkText.filter.none}</p>;
  const hidden = all.length - shown.reduce((sum, { findings }) => sum + findings.length, 0);
  const { grouping, query } = view;
  return (
    <>
      {shown.map((group) => (
        <section key={group.key} className="finding-group">
          <h3>{group.title}</h3>
          <ul>
            <Rows
              findings={group.findings}
              showsPlace={grouping === 'severity'}
              // What was searched for is not hidden again.
              mayFold={grouping === 'severity' && query === ''}
            />
          </ul>
        </section>
      ))}
      {hidden > 0 && (
        <button type="button" className="button more" onClick={() => setMost(most + ROWS)}>
          {checkText.filter.more(Math.min(hidden, ROWS))}
        </button>
      )}
    </>
  );
}

type RowsProps = { readonly findings: readonly Finding[]; readonly showsPlace: boolean };

function Rows({ findings, showsPlace, mayFold }: RowsProps & { readonly mayFold: boolean }) {
  const row = (finding: Finding) => (
    <FindingRow key={findingKey(finding)} finding={finding} showsPlace={showsPlace} />
  );
  if (!mayFold) return findings.map(row);
  return byRule(findings).map((bundle) =>
    bundle.length > MOST_UNFOLDED ? (
      <Folded key={bundle[0]?.rule} findings={bundle} showsPlace={showsPlace} />
    ) : (
      bundle.map(row)
    ),
  );
}

/** Many findings of one rule: the first is seen, the others when they are wanted or gone to. */
function Folded({ findings, showsPlace }: RowsProps) {
  const { check } = useWorkspace();
  const [first, ...others] = findings;
  const isWithin = useStore(check, ({ active }) =>
    others.some((finding) => findingKey(finding) === active),
  );
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {first && <FindingRow finding={first} showsPlace={showsPlace} />}
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
        others.map((finding) => (
          <FindingRow key={findingKey(finding)} finding={finding} showsPlace={showsPlace} />
        ))}
    </>
  );
}
