import { COMMANDS, type CommandId } from '#core/commands/commands.ts';
import { shortcutLabel } from '#core/commands/shortcut.ts';
import { useWorkspace, type Workspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { checkNow } from './check-now.ts';
import { applySafeFixes } from './checking.ts';
import { FilterBar, SeverityChips } from './filter-bar.tsx';
import { FindingList } from './finding-list.tsx';
import { IgnoredList } from './ignored-list.tsx';
import { MendedList } from './mended-list.tsx';

function keysOf({ facts }: Workspace, id: CommandId): string {
  const shortcut = COMMANDS.find((command) => command.id === id)?.shortcut;
  return shortcut ? shortcutLabel(shortcut, facts.isMac) : '';
}

/** What the rules found; one click leads to the place, one key mends it. */
export function CheckPanel() {
  const workspace = useWorkspace();
  const findings = useStore(workspace.check, (state) => state.findings);
  const safe = findings.filter(({ fixes }) => fixes[0]?.safe).length;
  return (
    <aside className="panel check" tabIndex={-1} data-region="check" aria-label={checkText.panel}>
      <header className="panel-header">
        <h2>{checkText.panel}</h2>
        <SeverityChips />
        <button
          type="button"
          className="tool"
          aria-label={checkText.moreTools}
          title={checkText.moreTools}
          onClick={() =>
            workspace.session.update((state) => ({ ...state, dialog: { kind: 'check-settings' } }))
          }
        >
          <Icon name="settings" />
        </button>
      </header>
      {findings.length > 0 && <FilterBar />}
      <div className="findings">
        <OnRequest />
        <MendedList />
        {findings.length === 0 ? <NothingFound /> : <FindingList />}
        <IgnoredList />
      </div>
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
              keysOf(workspace, 'help.explain'),
            )}
          </p>
        </footer>
      )}
    </aside>
  );
}

/** Where nothing is checked by itself: what the user can do instead. */
function OnRequest() {
  const workspace = useWorkspace();
  const isLive = useStore(workspace.session, (state) => state.settings.checkLive);
  if (isLive) return null;
  return (
    <section className="on-request">
      <p>{checkText.onRequest.line}</p>
      <button type="button" className="button small" onClick={() => void checkNow(workspace)}>
        {checkText.onRequest.checkNow(keysOf(workspace, 'edit.check-now'))}
      </button>
    </section>
  );
}

function NothingFound() {
  const { check, session } = useWorkspace();
  const isLive = useStore(session, (state) => state.settings.checkLive);
  const isChecked = useStore(check, (state) => state.document !== null);
  if (!isLive && !isChecked)
    return <p className="empty-note muted">{checkText.onRequest.unchecked}</p>;
  return (
    <div className="empty-state">
      <Icon name="check" />
      <p>{checkText.none}</p>
      {isLive && <p className="muted">{checkText.noneDetail}</p>}
    </div>
  );
}
