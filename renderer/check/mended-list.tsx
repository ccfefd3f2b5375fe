import type { Finding } from '#core/rules/finding.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { undoMending } from './checking.ts';
import { placeName } from './place-name.ts';

const words = checkText.mended;

/** What was mended in bulk, until it is dismissed or taken back. */
export function MendedList() {
  const workspace = useWorkspace();
  const { check, documents } = workspace;
  const mended = useStore(check, (state) => state.mended);
  const document = useStore(documents, (open) => open?.document ?? null);
  if (!mended || document === mended.before) return null;
  const { findings, after } = mended;
  return (
    <section className="mended" aria-label={words.title(findings.length)}>
      <header>
        <Icon name="check" />
        <h3 role="status">{words.title(findings.length)}</h3>
        <button
          type="button"
          className="tool"
          aria-label={words.close}
          onClick={() => check.update((state) => ({ ...state, mended: null }))}
        >
          <Icon name="close" />
        </button>
      </header>
      <ol>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never changed
          <Mended key={index} finding={finding} />
        ))}
      </ol>
      {document === after && (
        <button type="button" className="button small" onClick={() => undoMending(workspace)}>
          {words.undo}
        </button>
      )}
    </section>
  );
}

function Mended({ finding }: { readonly finding: Finding }) {
  const { found, expected, message, at } = finding;
  return (
    <li title={message}>
      <span className="muted">{placeName(at.path)}: </span>
      {found === '' && expected === '' ? (
        message
      ) : (
        <>
          <del>{found}</del>
          {' → '}
          <ins>{expected === '' ? words.removed : expected}</ins>
        </>
      )}
    </li>
  );
}
