import { profileText } from '#renderer/text/profile.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { SectionProps } from './office-section.tsx';
import { type BodyDraft, moved, withBody, withEntry } from './profile-draft.ts';
import { RowTools } from './row-tools.tsx';
import { TextBox } from './text-box.tsx';

const words = profileText.bodies;

function BodyRow(props: SectionProps & { body: BodyDraft; index: number }) {
  const { draft, errors, onChange, body, index } = props;
  const { id } = body;
  const change = (bodies: (before: readonly BodyDraft[]) => readonly BodyDraft[]) =>
    onChange((before) => ({ ...before, bodies: bodies(before.bodies) }));
  const write = (part: Partial<BodyDraft>) => change((bodies) => withEntry(bodies, id, part));
  return (
    <li className="recipient-row">
      <TextBox
        label={`${words.name} ${index + 1}`}
        isLabelHidden
        isCapitals
        value={body.name}
        example={words.nameExample}
        error={errors[`bodies.${id}.name`]}
        onChange={(name) => write({ name })}
      />
      <TextBox
        label={`${words.code} ${index + 1}`}
        isLabelHidden
        value={body.code}
        example={words.codeExample}
        error={errors[`bodies.${id}.code`]}
        onChange={(code) => write({ code })}
      />
      <RowTools
        what={words.entry(index + 1).toLocaleLowerCase('vi')}
        index={index}
        count={draft.bodies.length}
        onMove={(by) => change((bodies) => moved(bodies, index, by))}
        onRemove={() => change((bodies) => bodies.filter((each) => each.id !== id))}
      />
    </li>
  );
}

/** Bodies that the office knows beside those of the program's own table, with their codes. */
export function BodiesSection(props: SectionProps) {
  const { draft, onChange } = props;
  return (
    <section aria-labelledby="profile-bodies">
      <h3 id="profile-bodies">{profileText.sections.bodies}</h3>
      {draft.bodies.length === 0 ? (
        <p className="empty-note">{words.empty}</p>
      ) : (
        <div className="recipient-row is-head" aria-hidden="true">
          <span>{words.name}</span>
          <span>{words.code}</span>
        </div>
      )}
      <ol className="entries is-plain">
        {draft.bodies.map((body, index) => (
          <BodyRow key={body.id} {...props} body={body} index={index} />
        ))}
      </ol>
      <button
        type="button"
        className="button small start"
        onClick={() => onChange((before) => withBody(before, crypto.randomUUID()))}
      >
        <Icon name="plus" /> {words.add}
      </button>
    </section>
  );
}
