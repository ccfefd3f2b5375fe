import { UnderstoodReport } from '#renderer/dialogs/understood-report.tsx';
import { useStore } from '#renderer/state/store.ts';
import { appText } from '#renderer/text/app.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { governingStandard, useWorkspace } from './workspace.ts';

const SHOWN = 8;
/** Whole lines that were left out; other noise is signs and spaces. */
const DROPPED: ReadonlySet<string> = new Set(['page-number', 'signing-stamp', 'surrounding']);

/** Above the page: what was understood of a file that was not ours, and what was not. */
export function Notice() {
  const workspace = useWorkspace();
  const { session, documents } = workspace;
  const document = useStore(documents, (open) => open?.document ?? null);
  const notice = useStore(session, (state) => state.notice);
  if (!notice) return null;
  const { source, frameFound, unplaced, lostPictures = 0, noise = [] } = notice;
  const dropped = noise.filter(({ kind }) => DROPPED.has(kind));
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
        <Quoted says={words.unplaced} texts={unplaced} />
        <Quoted says={words.dropped} texts={dropped.map(({ text }) => text)} />
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

type QuotedProps = {
  readonly says: (count: number) => string;
  readonly texts: readonly string[];
};

/** The first of some stretches of the source, under what is said of them all. */
function Quoted({ says, texts }: QuotedProps) {
  if (texts.length === 0) return null;
  return (
    <>
      <p>{says(texts.length)}</p>
      <ul>
        {[...new Set(texts)].slice(0, SHOWN).map((text) => (
          <li key={text}>“{text}”</li>
        ))}
      </ul>
    </>
  );
}
