import { governing } from '#core/standards/governing.ts';
import type { IsoDate } from '#core/standards/standard.ts';
import { profileText } from '#renderer/text/profile.ts';
import { type LayoutChoice, layoutChoices, withLayoutChoice } from './layout-choices.ts';
import type { SectionProps } from './office-section.tsx';

const words = profileText.layout;

function shown(value: number, unit: LayoutChoice['unit']): string {
  return `${value.toLocaleString('vi')} ${words.units[unit]}`;
}

function ChoiceField(props: { choice: LayoutChoice; onChoose: (chosen: number | null) => void }) {
  const { choice, onChoose } = props;
  const { id, min, max, step, usual, chosen, unit } = choice;
  const write = (text: string) => onChoose(text === '' ? null : Number(text));
  return (
    <label className="layout-choice">
      <span>{words.names[id]}</span>
      <input
        type="number"
        min={min}
        max={max}
        step={step}
        defaultValue={chosen === usual ? '' : chosen}
        placeholder={String(usual)}
        onChange={({ target }) => target.validity.valid && write(target.value)}
      />
      <small>{words.range(shown(min, unit), shown(max, unit))}</small>
    </label>
  );
}

/** Within the law, as this office has it: the measures of which the standard gives a range. */
export function LayoutSection({ draft, onChange, today }: SectionProps & { today: IsoDate }) {
  const standard = governing(draft.system, today);
  return (
    <section aria-labelledby="profile-layout">
      <h3 id="profile-layout">{profileText.sections.layout}</h3>
      <p className="hint">{words.hint(standard.name)}</p>
      <div className="layout-choices" key={draft.system}>
        {layoutChoices(standard, draft.overrides).map((choice) => (
          <ChoiceField
            key={choice.id}
            choice={choice}
            onChoose={(chosen) =>
              onChange((before) => ({
                ...before,
                overrides: withLayoutChoice(standard, before.overrides, choice.id, chosen),
              }))
            }
          />
        ))}
      </div>
    </section>
  );
}
