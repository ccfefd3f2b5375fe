import { type FormEvent, type ReactNode, useState } from 'react';
import { numbering, type OfficialDocument } from '#core/model/document.ts';
import { documentType } from '#core/model/document-type.ts';
import type { Standard } from '#core/standards/standard.ts';
import { governingStandard, useWorkspace } from '#renderer/app/workspace.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { SubmitOrCancel } from '#renderer/ui/dialog-buttons.tsx';
import { Labelled } from '#renderer/ui/labelled.tsx';
import { useDialog } from '#renderer/ui/use-dialog.ts';
import { BOUNDS, NUMBERED, settingsEdits } from './document-settings.ts';

const words = dialogText.settings;

/** The first number of each kind, as it stands before its mark. */
const FIRST = { roman: 'I', arabic: '1', decimal: '1.1', letter: 'a' } as const;

type PartProps = { readonly document: OfficialDocument; readonly standard: Standard };

/** Everything about a document that is not printed where it could be edited. */
export function DocumentSettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const dialog = useDialog(onClose);
  const document = workspace.documents.get()?.document;
  if (!document) return null;
  const standard = governingStandard(workspace, document);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    workspace.documents.change(
      settingsEdits(new FormData(event.currentTarget), document, standard),
    );
    onClose();
  };
  return (
    <dialog ref={dialog} className="dialog form" aria-labelledby="settings-title">
      <form onSubmit={submit}>
        <h2 id="settings-title">{words.title}</h2>
        <div className="form-grid">
          <TypeChoice document={document} standard={standard} />
          <Marks document={document} standard={standard} />
          <Page document={document} standard={standard} />
        </div>
        <p className="muted">{words.governed(standard.name)}</p>
        <SubmitOrCancel submit={words.apply} onClose={onClose} />
      </form>
    </dialog>
  );
}

function TypeChoice({ document, standard }: PartProps) {
  const [type, setType] = useState(document.header.type);
  return (
    <Labelled label={words.type} isWide>
      <select
        name="type"
        value={type}
        onChange={({ target }) => setType(documentType.parse(target.value))}
      >
        {Object.entries(standard.types).map(([key, { name }]) => (
          <option key={key} value={key}>
            {name.charAt(0) + name.slice(1).toLocaleLowerCase('vi')}
          </option>
        ))}
        {!standard.types[type] && <option value={type}>{words.otherType}</option>}
      </select>
    </Labelled>
  );
}

function Marks({ document: { marks }, standard }: PartProps) {
  const { urgency, secrecy } = standard.wording;
  return (
    <>
      <Labelled label={words.urgency}>
        <Degrees name="urgency" chosen={marks.urgency} degrees={urgency.value} />
      </Labelled>
      <Labelled label={words.secrecy}>
        <Degrees name="secrecy" chosen={marks.secrecy} degrees={secrecy.value} />
      </Labelled>
      <Labelled label={words.draft}>
        <NumberBox name="draft" value={marks.draft} placeholder={words.none} />
      </Labelled>
      <Labelled label={words.circulation}>
        <input name="circulation" defaultValue={marks.circulation} placeholder={words.none} />
      </Labelled>
      <Labelled label={words.typist}>
        <input name="typist" defaultValue={marks.typist} placeholder={words.typistHint} />
      </Labelled>
      <Labelled label={words.copies}>
        <NumberBox name="copies" value={marks.copies} />
      </Labelled>
      <Labelled label={words.contact} isWide>
        <input name="contact" defaultValue={marks.contact} placeholder={words.contactHint} />
      </Labelled>
    </>
  );
}

type DegreesProps = {
  readonly name: string;
  readonly chosen: string;
  /** The words of each degree; null for one that the standard does not know. */
  readonly degrees: Readonly<Record<string, string | null>>;
};

function Degrees({ name, chosen, degrees }: DegreesProps) {
  const options: ReactNode[] = Object.entries(degrees).flatMap(([degree, printed]) =>
    printed === null
      ? []
      : [
          <option key={degree} value={degree}>
            {printed}
          </option>,
        ],
  );
  return (
    <select name={name} defaultValue={chosen}>
      <option value="none">{words.none}</option>
      {options}
    </select>
  );
}

function Page({ document: { page, numbering: marks }, standard }: PartProps) {
  const size = standard.styles.body.value.sizePt;
  const spacing = standard.body.lineSpacing.value;
  return (
    <>
      <Labelled label={words.bodySize}>
        <NumberBox
          name="bodySizePt"
          value={page.bodySizePt}
          range={size}
          placeholder={words.usual(size.usual)}
        />
      </Labelled>
      {spacing.rule === 'exactly' && (
        <Labelled label={words.lineSpacing}>
          <NumberBox
            name="lineSpacingPt"
            value={page.lineSpacingPt}
            range={spacing.pt}
            placeholder={words.usual(spacing.pt.usual)}
          />
        </Labelled>
      )}
      <fieldset className="wide numbering">
        <legend>{words.numbering}</legend>
        {NUMBERED.map((name) => (
          <select
            key={name}
            name={name}
            aria-label={words.numberingOf(FIRST[name])}
            defaultValue={marks[name]}
          >
            {numbering.shape[name].options.map((mark) => (
              <option key={mark} value={mark}>
                {FIRST[name] + mark}
              </option>
            ))}
          </select>
        ))}
      </fieldset>
      <label className="wide check-row">
        <input name="twoSided" type="checkbox" defaultChecked={page.twoSided} />
        <span>{words.twoSided}</span>
      </label>
    </>
  );
}

type NumberBoxProps = {
  readonly name: keyof typeof BOUNDS;
  readonly value: number | null;
  /** Narrower than what a document can hold, where the standard says so. */
  readonly range?: { readonly min: number; readonly max: number };
  readonly placeholder?: string;
};

function NumberBox({ name, value, range, placeholder }: NumberBoxProps) {
  const { min, max, isWhole } = { ...BOUNDS[name], ...range };
  return (
    <input
      name={name}
      type="number"
      step={isWhole ? 1 : 0.5}
      min={min}
      max={max}
      defaultValue={value ?? ''}
      placeholder={placeholder}
    />
  );
}
