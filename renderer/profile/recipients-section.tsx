import { profileText } from '#renderer/text/profile.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { DraftField, type SectionProps } from './office-section.tsx';
import { moved, type RecipientDraft, withEntry, withRecipient } from './profile-draft.ts';
import { RowTools } from './row-tools.tsx';
import { TextBox } from './text-box.tsx';

const words = profileText.recipients;

function RecipientRow(props: SectionProps & { recipient: RecipientDraft; index: number }) {
  const { draft, errors, onChange, recipient, index } = props;
  const { id } = recipient;
  const what = words.entry(index + 1);
  const change = (part: Partial<RecipientDraft>) =>
    onChange((before) => ({ ...before, recipients: withEntry(before.recipients, id, part) }));
  return (
    <li className="recipient-row">
      <TextBox
        label={`${words.text} ${index + 1}`}
        isLabelHidden
        value={recipient.text}
        example={words.textExample}
        error={errors[`recipients.${id}`]}
        onChange={(text) => change({ text })}
      />
      <TextBox
        label={`${words.purpose} ${index + 1}`}
        isLabelHidden
        value={recipient.purpose}
        example={words.purposeExample}
        onChange={(purpose) => change({ purpose })}
      />
      <RowTools
        what={what.toLocaleLowerCase('vi')}
        index={index}
        count={draft.recipients.length}
        onMove={(by) =>
          onChange((before) => ({ ...before, recipients: moved(before.recipients, index, by) }))
        }
        onRemove={() =>
          onChange((before) => ({
            ...before,
            recipients: before.recipients.filter((each) => each.id !== id),
          }))
        }
      />
    </li>
  );
}

/** Who usually gets a copy, and where the office files its own. */
export function RecipientsSection(props: SectionProps) {
  const { draft, onChange } = props;
  const { sections, archive } = profileText;
  return (
    <section aria-labelledby="profile-recipients">
      <h3 id="profile-recipients">{sections.recipients}</h3>
      {draft.recipients.length === 0 ? (
        <p className="empty-note">{words.empty}</p>
      ) : (
        <div className="recipient-row is-head" aria-hidden="true">
          <span>{words.text}</span>
          <span>{words.purpose}</span>
        </div>
      )}
      <ol className="entries is-plain">
        {draft.recipients.map((recipient, index) => (
          <RecipientRow key={recipient.id} {...props} recipient={recipient} index={index} />
        ))}
      </ol>
      <button
        type="button"
        className="button small start"
        onClick={() => onChange((before) => withRecipient(before, crypto.randomUUID()))}
      >
        <Icon name="plus" /> {words.add}
      </button>
      <DraftField
        {...props}
        field="archive"
        label={archive.label}
        hint={archive.hint}
        example={archive.example}
      />
    </section>
  );
}

/** What is printed only where the office wants it. */
export function MoreSection(props: SectionProps) {
  const { sections, contact } = profileText;
  return (
    <section aria-labelledby="profile-more">
      <h3 id="profile-more">{sections.more}</h3>
      <DraftField
        {...props}
        field="contact"
        label={contact.label}
        hint={contact.hint}
        example={contact.example}
        isOptional
      />
    </section>
  );
}
