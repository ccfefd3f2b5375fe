import type { Edit } from '#core/model/edit.ts';
import { useWorkspace, type Workspace } from '#renderer/app/workspace.ts';
import { newBlockId } from '#renderer/editor/nodes/new-block-id.ts';
import { pageText } from '#renderer/text/page.ts';
import { Field } from './field.tsx';
import { useHeld } from './held.ts';
import { Fixed, Part } from './part.tsx';
import { setting, useSheet } from './sheet-context.ts';

type Listed = { readonly id: string };

function bare(line: string): string {
  return line.replace(/^[-–•+]\s*/u, '').replace(/[;,.\s]+$/u, '');
}

/** What Enter and Backspace do in a list on the sheet: a member after this one, or this one gone. */
function listKeys<Member extends Listed>(
  { documents }: Workspace,
  list: 'addressees' | 'recipients',
  members: readonly Member[],
  blank: (id: string) => Member,
) {
  const textPath = (id: string) => [list, id, 'text'];
  return {
    addAfter(index: number) {
      const id = newBlockId();
      const before = members[index + 1]?.id ?? null;
      const edit: Edit = { op: 'insert', path: [list], before, value: blank(id) };
      documents.change([edit], { after: { path: textPath(id), range: { start: 0, end: 0 } } });
    },
    /** Pasted lines after the first, without the dash and punctuation that the list prints itself. */
    addLines(index: number, lines: readonly string[]) {
      const before = members[index + 1]?.id ?? null;
      const edits = lines.map((line): Edit => {
        const id = newBlockId();
        return { op: 'insert', path: [list], before, value: { ...blank(id), text: bare(line) } };
      });
      documents.change(edits);
    },
    remove(index: number) {
      const member = members[index];
      const neighbour = members[index - 1] ?? members[index + 1];
      if (!member) return;
      documents.change([{ op: 'remove', path: [list, member.id] }], {
        // Of an empty list the keyboard takes the button that begins it anew.
        after: { path: neighbour ? textPath(neighbour.id) : [list] },
      });
    },
  };
}

export function Addressees() {
  const sheet = useSheet();
  const workspace = useWorkspace();
  const { document, standard } = sheet;
  const { wording } = standard;
  const { addressees, header } = document;
  if (addressees.length === 0 && !wording.addressedTypes.value.includes(header.type)) return null;
  const isPetition = header.type === 'to-trinh';
  const label = isPetition ? wording.petitionLabel.value : wording.addresseesLabel.value;
  const keys = listKeys(workspace, 'addressees', addressees, (id) => ({ id, text: '' }));
  const isOne = addressees.length <= 1;
  return (
    <div className={isOne ? 'addressees one' : 'addressees'} data-path="addressees">
      <Part part="addressees-label" look="addressees-label" className="addressees-label">
        {label}
        {isOne && ' '}
      </Part>
      <div className="addressees-list">
        {addressees.map(({ id, text }, index) => (
          <Part key={id} part={`addressee/${id}`} look="addressee" className="listed">
            {!isOne && <Fixed>- </Fixed>}
            <Field
              path={['addressees', id, 'text']}
              label={pageText.addressee}
              shown={text}
              edits={setting(['addressees', id, 'text'])}
              placeholder={pageText.placeholders.addressee}
              onEnter={() => keys.addAfter(index)}
              onBackspaceEmpty={() => keys.remove(index)}
              pasting={{ clean: bare, more: (lines) => keys.addLines(index, lines) }}
            />
            {!isOne && (
              <Fixed>
                {index === addressees.length - 1
                  ? wording.listEnd.value
                  : wording.listSeparator.value}
              </Fixed>
            )}
          </Part>
        ))}
        {addressees.length === 0 && (
          <button type="button" className="sheet-add" onClick={() => keys.addAfter(-1)}>
            {pageText.addAddressee}
          </button>
        )}
      </div>
    </div>
  );
}

export function Recipients() {
  const { document, standard } = useSheet();
  const workspace = useWorkspace();
  const { recipients } = document;
  const { wording } = standard;
  const keys = listKeys(workspace, 'recipients', recipients, (id) => ({
    id,
    text: '',
    purpose: '',
  }));
  return (
    <div className="recipients" data-path="recipients">
      <Part part="recipients-label" look="recipients-label">
        {wording.recipientsLabel.value}
      </Part>
      {recipients.map(({ id, text, purpose }, index) => (
        <Part key={id} part={`recipient/${id}`} look="recipient" className="listed">
          <Fixed>- </Fixed>
          <Field
            path={['recipients', id, 'text']}
            label={pageText.recipient}
            shown={text}
            edits={setting(['recipients', id, 'text'])}
            placeholder={pageText.placeholders.recipient}
            onEnter={() => keys.addAfter(index)}
            onBackspaceEmpty={() => keys.remove(index)}
            pasting={{ clean: bare, more: (lines) => keys.addLines(index, lines) }}
          />
          <span className={purpose === '' ? 'purpose blank' : 'purpose'}>
            <Fixed> (</Fixed>
            <Field
              path={['recipients', id, 'purpose']}
              label={pageText.purpose}
              shown={purpose}
              edits={setting(['recipients', id, 'purpose'])}
              placeholder={pageText.placeholders.purpose}
              onEnter={() => keys.addAfter(index)}
            />
            <Fixed>)</Fixed>
          </span>
          <Fixed>
            {index === recipients.length - 1 ? wording.listEnd.value : wording.listSeparator.value}
          </Fixed>
        </Part>
      ))}
      <button
        type="button"
        className="sheet-add"
        onClick={() => keys.addAfter(recipients.length - 1)}
      >
        {pageText.addRecipient}
      </button>
      <Typist />
    </div>
  );
}

/** Who typed it, and in how many copies: under the recipients, where it was given. */
function Typist() {
  const { document, standard } = useSheet();
  const { typist, copies } = document.marks;
  const form = standard.wording.typistCopies.value.replace('{n}', String(copies));
  const [before, after] = form.split('{typist}');
  const { isShown, onHold } = useHeld(typist !== '');
  if (!isShown) return null;
  return (
    <Part part="typist" look="typist">
      {copies !== null && before !== '' && <Fixed>{before}</Fixed>}
      <Field
        path={['marks', 'typist']}
        label={pageText.typist}
        shown={typist}
        edits={setting(['marks', 'typist'])}
        onHold={onHold}
      />
      {copies !== null && <Fixed>{after}</Fixed>}
    </Part>
  );
}
