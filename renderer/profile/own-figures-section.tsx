import { useState } from 'react';
import { STANDARDS } from '#core/standards/governing.ts';
import { ownFigures } from '#core/standards/own-figures.ts';
import type { Standard } from '#core/standards/standard.ts';
import { ownFiguresText as words } from '#renderer/text/own-figures.ts';
import { findOwnFigures } from './find-own-figures.ts';
import type { SectionProps } from './office-section.tsx';
import { isUnfit } from './own-figure-draft.ts';
import { OwnFigureRow } from './own-figure-row.tsx';

type Props = Omit<SectionProps, 'errors'> & {
  /** The pack of which the figures are shown. */
  readonly standard: Standard;
  readonly onStandard: (standard: Standard) => void;
};

function packLabel({ name, until }: Standard): string {
  if (until === null) return words.packNow(name);
  return words.packUntil(name, until.split('-').reverse().join('/'));
}

/** Which pack's figures are shown, where the office's system has known several. */
function PackChoice({ standard, onStandard }: Pick<Props, 'standard' | 'onStandard'>) {
  const packs = STANDARDS.filter(({ system }) => system === standard.system).toReversed();
  if (packs.length === 1) return null;
  return (
    <label className="own-pack">
      <span>{words.pack}</span>
      <select
        value={standard.id}
        onChange={({ target }) => {
          const pack = packs.find(({ id }) => id === target.value);
          if (pack) onStandard(pack);
        }}
      >
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {packLabel(pack)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Figures(props: Props) {
  const { draft, onChange, standard } = props;
  const [query, setQuery] = useState('');
  // What keeps the form from being saved is in sight whatever is looked for.
  const isKept = (path: string) => isUnfit(draft, standard, path);
  const groups = findOwnFigures(standard, draft.overrides, query, isKept);
  return (
    <>
      <p className="hint">{words.hint}</p>
      <div className="own-tools">
        <PackChoice standard={standard} onStandard={props.onStandard} />
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.searchHint}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </div>
      {groups.length === 0 && <p className="empty-note">{words.noneFound(query)}</p>}
      {groups.map(({ id, figures }) => (
        <section key={id} className="own-group" aria-label={words.groups[id]}>
          <h4>{words.groups[id]}</h4>
          <ul className="own-list">
            {figures.map((named) => (
              <OwnFigureRow
                key={`${standard.id}:${named.figure.path}`}
                draft={draft}
                onChange={onChange}
                standard={standard}
                named={named}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What the law leaves unsaid, or we know only from models: the office may settle it by itself. */
export function OwnFiguresSection(props: Props) {
  const { draft, standard } = props;
  const [isOpen, setIsOpen] = useState(false);
  const hasUnfit = Object.keys(draft.unfit).length > 0;
  const own = ownFigures(standard, draft.overrides).filter(({ isOwn }) => isOwn).length;
  return (
    <section aria-labelledby="profile-own-figures">
      <details
        className="own-figures"
        open={isOpen || hasUnfit}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>
          <h3 id="profile-own-figures">{words.title}</h3>
          <span className="aside">{words.count(own)}</span>
        </summary>
        {(isOpen || hasUnfit) && <Figures {...props} />}
      </details>
    </section>
  );
}
