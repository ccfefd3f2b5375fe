import { useEffect, useState } from 'react';
import type { IgnoredFinding } from '#core/model/document.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { helpBook } from '#renderer/help/help-pages.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { reconsider, showSkipped } from './ignoring.ts';

const words = checkText.ignored;
const NONE: readonly IgnoredFinding[] = [];

function dayOf(iso: string): string {
  return new Date(iso).toLocaleDateString('vi-VN');
}

/** What a rule is called: the title of its page. */
function useRuleNames(isNeeded: boolean): (rule: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!isNeeded) return;
    void helpBook().then((book) =>
      setNames(new Map(Array.from(book.values(), ({ name, title }) => [name, title]))),
    );
  }, [isNeeded]);
  return (rule) => names.get(rule) ?? rule;
}

/** What is passed over: for now, and in this document for good with the reason. */
export function IgnoredList() {
  const workspace = useWorkspace();
  const ignored = useStore(workspace.documents, (open) => open?.document.ignored ?? NONE);
  const skipped = useStore(workspace.check, (state) => state.skippedFindings.length);
  const nameOf = useRuleNames(ignored.length > 0);
  return (
    <>
      {skipped > 0 && (
        <p className="skipped">
          {words.skipped(skipped)}{' '}
          <button type="button" className="link" onClick={() => showSkipped(workspace)}>
            {words.show}
          </button>
        </p>
      )}
      {ignored.length > 0 && (
        <details className="ignored">
          <summary>{words.title(ignored.length)}</summary>
          <ul>
            {ignored.map((entry) => (
              <li key={`${entry.rule}:${entry.found}:${entry.at}`}>
                <strong>{nameOf(entry.rule)}</strong>
                {entry.found !== '' && <span className="ignored-found">“{entry.found}”</span>}
                <span>{entry.reason}</span>
                <span className="muted small">{words.by(entry.by, dayOf(entry.at))}</span>
                <button
                  type="button"
                  className="button small"
                  onClick={() => reconsider(workspace, entry)}
                >
                  {words.reconsider}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
