import { useWorkspace } from '#renderer/app/workspace.ts';
import { useStore } from '#renderer/state/store.ts';
import { checkText } from '#renderer/text/check.ts';
import { profileText } from '#renderer/text/profile.ts';
import type { SectionProps } from './office-section.tsx';
import type { ProfileDraft } from './profile-draft.ts';

const words = profileText.spelling;
const STYLES: Readonly<Record<string, ProfileDraft['toneStyle']>> = {
  usual: null,
  any: 'any',
  old: 'old',
  new: 'new',
};

/** How tone marks are set in the documents of this office. */
export function SpellingSection({ draft, onChange }: SectionProps) {
  const { session } = useWorkspace();
  const usual = useStore(session, ({ settings }) => settings.toneStyle ?? 'any');
  const { toneStyle: label, toneStyles } = checkText.settings;
  const options = { usual: words.usual(toneStyles[usual]), ...toneStyles };
  return (
    <section aria-labelledby="profile-spelling">
      <h3 id="profile-spelling">{profileText.sections.spelling}</h3>
      <label className="own-choice">
        <span>{label}</span>
        <select
          value={draft.toneStyle ?? 'usual'}
          onChange={({ target }) =>
            onChange((before) => ({ ...before, toneStyle: STYLES[target.value] ?? null }))
          }
        >
          {Object.entries(options).map(([style, name]) => (
            <option key={style} value={style}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
