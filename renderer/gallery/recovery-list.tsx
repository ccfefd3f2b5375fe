import type { Recovery } from '#core/ipc/contract.ts';
import { useWorkspace, type Workspace } from '#renderer/app/workspace.ts';
import { showNew, showOpened, tellFailure } from '#renderer/document/files.ts';
import { useStore } from '#renderer/state/store.ts';
import { ask } from '#renderer/state/talk.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { galleryText } from '#renderer/text/gallery.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { whenSaid } from './when.ts';

function gone({ session }: Workspace, id: string): void {
  session.update((state) => ({
    ...state,
    recoveries: state.recoveries.filter((recovery) => recovery.id !== id),
  }));
}

async function recover(workspace: Workspace, { id }: Recovery): Promise<void> {
  const result = await workspace.bridge.call('journal:recover', { id });
  if (!result.ok) return tellFailure(workspace, 'open', result.code);
  gone(workspace, id);
  const { document, opened } = result.value;
  if (opened) showOpened(workspace, opened);
  else showNew(workspace, document);
  workspace.documents.recovered(document, id);
}

async function discard(workspace: Workspace, { id, title }: Recovery): Promise<void> {
  const words = dialogText.recovered;
  const answer = await ask(
    workspace.session,
    { title: words.discardTitle(title), lines: [words.discardLine] },
    [
      { answer: 'discard', label: words.discard, look: 'danger' },
      { answer: 'cancel', label: dialogText.cancel, look: 'primary' },
    ],
    'cancel',
  );
  if (answer !== 'discard') return;
  await workspace.bridge.call('journal:discard', { id });
  gone(workspace, id);
}

/** Unsaved work that a crash left behind, offered before anything new is begun. */
export function RecoveryList() {
  const workspace = useWorkspace();
  const recoveries = useStore(workspace.session, (state) => state.recoveries);
  if (recoveries.length === 0) return null;
  const words = dialogText.recovered;
  return (
    <section className="recoveries" aria-label={words.title}>
      <h2>
        <Icon name="warning" /> {words.title}
      </h2>
      <p>{words.line(recoveries.length)}</p>
      <ul>
        {recoveries.map((recovery) => (
          <li key={recovery.id}>
            <span className="recovery-title">
              <strong>{recovery.fileName ?? recovery.title}</strong>
              <span className="muted">
                {whenSaid(new Date(recovery.writtenAt), new Date(), galleryText.when)}
              </span>
            </span>
            <button
              type="button"
              className="button primary"
              onClick={() => void recover(workspace, recovery)}
            >
              {words.open}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => void discard(workspace, recovery)}
            >
              {words.discard}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
