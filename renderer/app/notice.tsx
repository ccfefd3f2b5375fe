import { UnderstoodReport } from '#renderer/dialogs/understood-report.tsx';
import { useStore } from '#renderer/state/store.ts';
import { appText } from '#renderer/text/app.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { governingStandard, useWorkspace } from './workspace.ts';

const SHOWN = 8;

/** Above the page: what was understood of a file that was not ours, and what was not. */
export function Notice() {
  const workspace = useWorkspace();
  const { session, documents } = workspace;
  const document = useStore(documents, (open) => open?.document ?? null);
  const notice = useStore(session, (state) => state.notice);
  if (!notice) return null;
  const { source, frameFound, unplaced, lostPictures = 0 } = notice;
  const words = appText.notice;
  return (
    <section className="notice" role="status">
      <Icon name="info" />
      <div>
        <p>{source === 'changed-elsewhere' ? words.changedElsewhere : words.recognised}</p>
        {!frameFound && <p>{words.noFrame}</p>}
        {frameFound && document && (
          <UnderstoodReport document={document} standard={governingStandard(workspace, document)} />
        )}
        {lostPictures > 0 && <p>{words.lostPictures(lostPictures)}</p>}
        {unplaced.length > 0 && (
          <>
            <p>{words.unplaced(unplaced.length)}</p>
            <ul>
              {[...new Set(unplaced)].slice(0, SHOWN).map((text) => (
                <li key={text}>“{text}”</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <button
        type="button"
        className="tool"
        aria-label={appText.dismiss}
        onClick={() => session.update((state) => ({ ...state, notice: null }))}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
