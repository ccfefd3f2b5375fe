import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Finding } from '#core/rules/finding.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { helpText } from '#renderer/text/help.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { rememberKeyboard } from '#renderer/ui/remember-keyboard.ts';
import { closeHelp, type HelpTopic } from './help.ts';
import { findPages, type HelpBook, helpBook } from './help-pages.ts';
import { HelpText } from './help-text.tsx';

function useHelpBook(): HelpBook | null {
  const [book, setBook] = useState<HelpBook | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void helpBook().then((read) => isCurrent && setBook(read));
    return () => {
      isCurrent = false;
    };
  }, []);
  return book;
}

/** Help beside the draft, while it is asked for. */
export function HelpHost() {
  const { session } = useWorkspace();
  const topic = useStore(session, (state) => state.help);
  return topic && <HelpSheet topic={topic} />;
}

/** Where the keyboard was goes back to having it when the sheet closes. */
function useKeyboard(topic: HelpTopic) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const giveBack = rememberKeyboard();
    return () => giveBack(null);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each topic takes the keyboard anew
  useEffect(() => sheet.current?.focus(), [topic]);
  return sheet;
}

function HelpSheet({ topic }: { readonly topic: HelpTopic }) {
  const workspace = useWorkspace();
  const book = useHelpBook();
  const sheet = useKeyboard(topic);
  const [way, setWay] = useState<readonly HelpTopic[]>([topic]);
  useEffect(() => setWay([topic]), [topic]);
  const now = way.at(-1) ?? topic;
  const page = now.page === null ? null : (book?.get(now.page) ?? null);
  const go = (next: string | null) => {
    setWay((before) => [...before, { page: next, finding: null }]);
    sheet.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    closeHelp(workspace);
  };
  return (
    <aside
      ref={sheet}
      className="panel help"
      tabIndex={-1}
      data-region="help"
      aria-label={helpText.panel}
      onKeyDown={onKeyDown}
    >
      <header className="panel-header">
        {way.length > 1 && (
          <button
            type="button"
            className="tool"
            aria-label={helpText.back}
            onClick={() => setWay((before) => before.slice(0, -1))}
          >
            <Icon name="back" />
          </button>
        )}
        <h2>{page?.title ?? helpText.index}</h2>
        <button
          type="button"
          className="tool"
          aria-label={helpText.close}
          onClick={() => closeHelp(workspace)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="help-content">
        {now.finding && <Occasion finding={now.finding} />}
        {page && <HelpText blocks={page.blocks} onPage={go} />}
        {now.page === null && book && <HelpIndex book={book} onPage={go} />}
        {now.page !== null && book && !page && <p className="muted">{helpText.unknown}</p>}
        {now.page !== null && (
          <button type="button" className="link" onClick={() => go(null)}>
            {helpText.all}
          </button>
        )}
      </div>
    </aside>
  );
}

/** What of this very document led here. */
function Occasion({ finding }: { readonly finding: Finding }) {
  const { message, found, expected, clause, severity } = finding;
  return (
    <section className={`help-occasion ${severity}`}>
      <h3>{helpText.inThisDocument}</h3>
      <p>{message}</p>
      <dl>
        {found !== '' && (
          <div>
            <dt>{helpText.found}</dt>
            <dd>{found}</dd>
          </div>
        )}
        {expected !== '' && (
          <div>
            <dt>{helpText.expected}</dt>
            <dd>{expected}</dd>
          </div>
        )}
        <div>
          <dt>{helpText.clause}</dt>
          <dd>{checkText.clause(clause.document, clause.point)}</dd>
        </div>
      </dl>
      {clause.confidence !== 'A' && (
        <p className="confidence">
          {clause.office ? checkText.office : checkText.confidence[clause.confidence]}
        </p>
      )}
    </section>
  );
}

function HelpIndex(props: { readonly book: HelpBook; readonly onPage: (page: string) => void }) {
  const [query, setQuery] = useState('');
  const pages = findPages(props.book, query);
  return (
    <>
      <input
        type="search"
        className="help-search"
        aria-label={helpText.search}
        placeholder={helpText.searchHint}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      <ul className="help-index">
        {pages.map(({ name, title }) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => props.onPage(name)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      {pages.length === 0 && <p className="muted">{helpText.none}</p>}
    </>
  );
}
