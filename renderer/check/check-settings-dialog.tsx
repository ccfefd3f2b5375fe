import { type FormEvent, useRef, useState } from 'react';
import type { Settings } from '#core/ipc/contract.ts';
import { admissibleText } from '#core/model/text.ts';
import { type DictionaryOwner, wordsOf } from '#core/profile/dictionaries.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { setSettings } from '#renderer/commands/commands.ts';
import { activeProfile } from '#renderer/state/session.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { CloseButton } from '#renderer/ui/dialog-buttons.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useDialog } from '#renderer/ui/use-dialog.ts';
import { addToDictionary, documentOffice, removeFromDictionary } from './dictionary.ts';

const words = checkText.settings;
const LONGEST_WORD = 100;

const TONE_STYLES: Readonly<Record<string, Settings['toneStyle']>> = {
  any: null,
  old: 'old',
  new: 'new',
};

/** Who checks and when, how tone marks are set, and the words that are right here. */
export function CheckSettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const { session, documents } = workspace;
  const author = useRef<HTMLInputElement>(null);
  const keepAuthor = () => {
    const said = admissibleText(author.current?.value ?? '').trim();
    if (said !== session.get().settings.author) setSettings(workspace, { author: said });
  };
  // A field that goes with its dialog is not left before, so that nobody would hear of its words.
  const leave = () => {
    keepAuthor();
    onClose();
  };
  const dialog = useDialog(leave);
  const settings = useStore(session, (state) => state.settings);
  const document = documents.get()?.document;
  const office = document ? documentOffice(session.get(), document) : activeProfile(session.get());
  return (
    <dialog ref={dialog} className="dialog form" aria-labelledby="check-settings-title">
      <h2 id="check-settings-title">{words.title}</h2>
      <div className="form-grid">
        <label>
          <span>{words.author}</span>
          <input
            ref={author}
            defaultValue={settings.author}
            maxLength={200}
            placeholder={words.authorHint}
            onBlur={keepAuthor}
          />
        </label>
        <label>
          <span>{words.toneStyle}</span>
          <select
            value={settings.toneStyle ?? 'any'}
            onChange={({ target }) =>
              setSettings(workspace, { toneStyle: TONE_STYLES[target.value] ?? null })
            }
          >
            {Object.entries(words.toneStyles).map(([style, label]) => (
              <option key={style} value={style}>
                {label}
              </option>
            ))}
          </select>
          {office?.toneStyle && <small>{words.toneStyleOfOffice(office.label)}</small>}
        </label>
        <label className="check-row wide">
          <input
            type="checkbox"
            checked={settings.checkLive}
            onChange={({ target }) => setSettings(workspace, { checkLive: target.checked })}
          />
          <span>{words.checkLive}</span>
        </label>
        <WordList title={words.mine} owner={null} />
        {office && <WordList title={words.office(office.label)} owner={office.id} />}
      </div>
      <CloseButton onClose={leave} />
    </dialog>
  );
}

function WordList(props: { readonly title: string; readonly owner: DictionaryOwner }) {
  const { title, owner } = props;
  const workspace = useWorkspace();
  const list = useStore(workspace.session, (state) => state.dictionaries);
  const [word, setWord] = useState('');
  const entries = wordsOf(list, owner);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (await addToDictionary(workspace, owner, admissibleText(word))) setWord('');
  };
  return (
    <section className="word-list wide" aria-label={title}>
      <h3>{title}</h3>
      <form className="filter-row" onSubmit={add}>
        <input
          aria-label={words.word}
          placeholder={words.word}
          maxLength={LONGEST_WORD}
          value={word}
          onChange={({ target }) => setWord(target.value)}
        />
        <button type="submit" className="button">
          {words.add}
        </button>
      </form>
      {entries.length === 0 ? (
        <p className="muted">{words.empty}</p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <li key={entry}>
              <span>{entry}</span>
              <button
                type="button"
                className="tool"
                aria-label={words.remove(entry)}
                title={words.remove(entry)}
                onClick={() => void removeFromDictionary(workspace, owner, entry)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
