import { type FormEvent, useState } from 'react';
import { secrecy, urgency } from '#core/model/closing.ts';
import { numbering, type OfficialDocument } from '#core/model/document.ts';
import { documentType } from '#core/model/document-type.ts';
import type { Edit } from '#core/model/edit.ts';
import { governingStandard, useWorkspace } from '#renderer/app/workspace.ts';
import { dialogText } from '#renderer/text/dialogs.ts';
import { useDialog } from '#renderer/ui/use-dialog.ts';

/** The kinds of numbers whose mark the office may choose, with the first number of each. */
const FIRST = { roman: 'I', arabic: '1', decimal: '1.1', letter: 'a' } as const;
const NUMBERED = ['roman', 'arabic', 'decimal', 'letter'] as const;

function wholeNumber(value: FormDataEntryValue | null, max: number): number | null {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 && number <= max ? number : null;
}

function halfPoints(value: FormDataEntryValue | null, min: number, max: number): number | null {
  const number = Number(value);
  return value !== '' && number >= min && number <= max ? number : null;
}

/** The changes that the form asks for; one step of the history. */
function editsOf(form: FormData, document: OfficialDocument, code: string | null): Edit[] {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const type = documentType.parse(form.get('type'));
  const wanted: readonly (readonly [readonly string[], unknown])[] = [
    [['header', 'type'], type],
    ...(type !== document.header.type && code !== null
      ? [[['header', 'number', 'typeCode'], code] as const]
      : []),
    [['marks', 'urgency'], urgency.parse(form.get('urgency'))],
    [['marks', 'secrecy'], secrecy.parse(form.get('secrecy'))],
    [['marks', 'draft'], wholeNumber(form.get('draft'), 99)],
    [['marks', 'circulation'], text('circulation')],
    [['marks', 'contact'], text('contact')],
    [['marks', 'typist'], text('typist')],
    [['marks', 'copies'], wholeNumber(form.get('copies'), 9999)],
    [['page', 'twoSided'], form.get('twoSided') === 'on'],
    [['page', 'bodySizePt'], halfPoints(form.get('bodySizePt'), 6, 30)],
    [['page', 'lineSpacingPt'], halfPoints(form.get('lineSpacingPt'), 6, 60)],
    ...NUMBERED.map(
      (name) => [['numbering', name], numbering.shape[name].parse(form.get(name))] as const,
    ),
  ];
  return wanted.map(([path, value]) => ({ op: 'set', path, value }));
}

export function DocumentSettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const dialog = useDialog(onClose);
  const document = workspace.documents.get()?.document;
  const [type, setType] = useState(document?.header.type ?? 'khac');
  if (!document) return null;
  const standard = governingStandard(workspace, document);
  const { marks, page } = document;
  const words = dialogText.settings;
  const size = standard.styles.body.value.sizePt;
  const spacing = standard.body.lineSpacing.value;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = standard.types[documentType.parse(form.get('type'))]?.code ?? null;
    workspace.documents.change(editsOf(form, document, code));
    onClose();
  };
  return (
    <dialog ref={dialog} className="dialog form" aria-labelledby="settings-title">
      <form onSubmit={submit}>
        <h2 id="settings-title">{words.title}</h2>
        <div className="form-grid">
          <label className="wide">
            <span>{words.type}</span>
            <select
              name="type"
              value={type}
              onChange={({ target }) => setType(documentType.parse(target.value))}
            >
              {Object.entries(standard.types).map(([key, entry]) => (
                <option key={key} value={key}>
                  {entry.name.charAt(0) + entry.name.slice(1).toLocaleLowerCase('vi')}
                </option>
              ))}
              {!standard.types[type] && <option value={type}>{words.otherType}</option>}
            </select>
          </label>
          <label>
            <span>{words.urgency}</span>
            <select name="urgency" defaultValue={marks.urgency}>
              <option value="none">{words.none}</option>
              {Object.entries(standard.wording.urgency.value).map(
                ([key, name]) =>
                  name !== null && (
                    <option key={key} value={key}>
                      {name}
                    </option>
                  ),
              )}
            </select>
          </label>
          <label>
            <span>{words.secrecy}</span>
            <select name="secrecy" defaultValue={marks.secrecy}>
              <option value="none">{words.none}</option>
              {Object.entries(standard.wording.secrecy.value).map(([key, name]) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.draft}</span>
            <input
              name="draft"
              type="number"
              min={1}
              max={99}
              defaultValue={marks.draft ?? ''}
              placeholder={words.none}
            />
          </label>
          <label>
            <span>{words.circulation}</span>
            <input name="circulation" defaultValue={marks.circulation} placeholder={words.none} />
          </label>
          <label>
            <span>{words.typist}</span>
            <input name="typist" defaultValue={marks.typist} placeholder={words.typistHint} />
          </label>
          <label>
            <span>{words.copies}</span>
            <input
              name="copies"
              type="number"
              min={1}
              max={9999}
              defaultValue={marks.copies ?? ''}
            />
          </label>
          <label className="wide">
            <span>{words.contact}</span>
            <input name="contact" defaultValue={marks.contact} placeholder={words.contactHint} />
          </label>
          <label>
            <span>{words.bodySize}</span>
            <input
              name="bodySizePt"
              type="number"
              step={0.5}
              min={size.min}
              max={size.max}
              defaultValue={page.bodySizePt ?? ''}
              placeholder={words.usual(size.usual)}
            />
          </label>
          {spacing.rule === 'exactly' && (
            <label>
              <span>{words.lineSpacing}</span>
              <input
                name="lineSpacingPt"
                type="number"
                step={0.5}
                min={spacing.pt.min}
                max={spacing.pt.max}
                defaultValue={page.lineSpacingPt ?? ''}
                placeholder={words.usual(spacing.pt.usual)}
              />
            </label>
          )}
          <fieldset className="wide numbering">
            <legend>{words.numbering}</legend>
            {NUMBERED.map((name) => (
              <select
                key={name}
                name={name}
                aria-label={words.numberingOf(FIRST[name])}
                defaultValue={document.numbering[name]}
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
        </div>
        <p className="muted">{words.governed(standard.name)}</p>
        <div className="dialog-buttons">
          <button type="submit" className="button primary">
            {words.apply}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {dialogText.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
