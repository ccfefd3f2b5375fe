import { placeDateText } from '#core/compose/frame-text.ts';
import type { Edit } from '#core/model/edit.ts';
import type { DateForm } from '#core/standards/standard.ts';
import { pageText } from '#renderer/text/page.ts';
import { Field } from './field.tsx';
import { gridColumns } from './layout.ts';
import { Fixed, Part } from './part.tsx';
import { setting, useSheet } from './sheet-context.ts';

/** Two rows of two columns: who issues, under what title; then number and date on one level. */
export function SheetHeader() {
  const { document, standard, layout } = useSheet();
  const isLetter = document.header.type === 'cong-van';
  const columns = gridColumns(layout.headerMm, standard.page.columnsMm.value);
  return (
    <div className="sheet-columns" style={{ gridTemplateColumns: columns }}>
      <div className="sheet-column">
        <Issuer />
      </div>
      <div className="sheet-column">
        <Title />
      </div>
      <div className="sheet-column">
        <DocumentNumberPart />
        {isLetter && <Subject look="letter-subject" label={pageText.letterSubject} />}
        <Urgency />
      </div>
      <div className="sheet-column">
        <PlaceDate />
        <FirstPageMarks />
      </div>
    </div>
  );
}

function Title() {
  const { standard } = useSheet();
  const { title, motto } = standard.wording;
  return (
    <>
      <Part part="title" look="title">
        <span className={motto.value === null ? 'ruled' : ''}>{title.value}</span>
      </Part>
      {motto.value !== null && (
        <Part part="motto" look="motto">
          <span className="ruled">{motto.value}</span>
        </Part>
      )}
    </>
  );
}

function Issuer() {
  const { document, standard } = useSheet();
  const { parent, issuer } = document.header;
  const star = standard.wording.star.value;
  const setParent = (text: string): readonly Edit[] => [
    {
      op: 'set',
      path: ['header', 'parent'],
      value: text === '' ? null : { name: text, code: parent?.code ?? '' },
    },
  ];
  return (
    <>
      <Part part="parent" look="parent" className={parent ? '' : 'optional'}>
        <Field
          path={['header', 'parent', 'name']}
          label={pageText.parent}
          shown={parent?.name ?? ''}
          edits={setParent}
          placeholder={pageText.placeholders.parent}
          multiline
        />
      </Part>
      <Part part="issuer" look="issuer">
        <Field
          path={['header', 'issuer', 'name']}
          label={pageText.issuer}
          shown={issuer.name}
          edits={setting(['header', 'issuer', 'name'])}
          placeholder={pageText.placeholders.issuer}
          multiline
        />
      </Part>
      {star !== null && (
        <Part part="star" look="star">
          {star}
        </Part>
      )}
    </>
  );
}

function DocumentNumberPart() {
  const { document, standard } = useSheet();
  const { value, typeCode, bodyCode } = document.header.number;
  const form = standard.wording.number.value;
  const shown = /^\d+$/u.test(value) ? value.padStart(form.minDigits, '0') : value;
  const path = ['header', 'number'];
  return (
    <Part part="number" look="number" className="number-part">
      <Fixed>{form.prefix}</Fixed>
      <Field
        path={[...path, 'value']}
        label={pageText.number}
        shown={shown}
        edits={(text) => setting([...path, 'value'])(text.trim() === shown ? value : text.trim())}
        className="stamped"
        placeholder={pageText.numberGap}
      />
      <Fixed>{form.first}</Fixed>
      <Field
        path={[...path, 'typeCode']}
        label={pageText.typeCode}
        shown={typeCode}
        edits={(text) => setting([...path, 'typeCode'])(text.trim())}
        placeholder={pageText.placeholders.typeCode}
      />
      <Fixed>{form.second}</Fixed>
      <Field
        path={[...path, 'bodyCode']}
        label={pageText.bodyCode}
        shown={bodyCode}
        edits={(text) => setting([...path, 'bodyCode'])(text.trim())}
        placeholder={pageText.placeholders.bodyCode}
      />
    </Part>
  );
}

export function Subject(props: {
  readonly look: 'subject' | 'letter-subject';
  readonly label: string;
}) {
  const { document } = useSheet();
  return (
    <Part part="subject" look={props.look}>
      <Field
        path={['header', 'subject']}
        label={props.label}
        shown={document.header.subject}
        edits={setting(['header', 'subject'])}
        placeholder={pageText.placeholders.subject}
      />
    </Part>
  );
}

function Urgency() {
  const { document, standard } = useSheet();
  const { urgency, secrecy } = document.marks;
  return (
    <>
      {secrecy !== 'none' && (
        <Part part="secrecy" look="secrecy" path={['marks', 'secrecy']} className="mark">
          {standard.wording.secrecy.value[secrecy]}
        </Part>
      )}
      {urgency !== 'none' && (
        <Part part="urgency" look="urgency" path={['marks', 'urgency']} className="mark">
          {standard.wording.urgency.value[urgency]}
        </Part>
      )}
    </>
  );
}

function FirstPageMarks() {
  const { document, standard } = useSheet();
  const { draft, circulation } = document.marks;
  const [before, after] = standard.wording.draft.value.split('{n}');
  const setDraft = (text: string) => numberEdit(['marks', 'draft'], text, 1, 99);
  return (
    <>
      {circulation !== '' && (
        <Part part="circulation" look="circulation" className="mark">
          <Field
            path={['marks', 'circulation']}
            label={pageText.circulation}
            shown={circulation}
            edits={setting(['marks', 'circulation'])}
          />
        </Part>
      )}
      {draft !== null && (
        <Part part="draft" look="draft" className="mark">
          <Fixed>{before}</Fixed>
          <Field
            path={['marks', 'draft']}
            label={pageText.draft}
            shown={String(draft)}
            edits={setDraft}
          />
          <Fixed>{after}</Fixed>
        </Part>
      )}
    </>
  );
}

/** The words between the parts of a date, as the standard's own form has them. */
function dateWords(form: DateForm): readonly string[] {
  const blank = placeDateText('', { day: null, month: null, year: null }, form);
  return blank.split(/\s+/u);
}

function PlaceDate() {
  const { document, standard } = useSheet();
  const { place, date } = document.header;
  const form = standard.wording.date.value;
  const [day, month, year] = dateWords(form);
  const path = ['header', 'date'];
  const shown = (value: number | null, zeroBelow: number) =>
    value === null ? '' : value < zeroBelow ? String(value).padStart(2, '0') : String(value);
  return (
    <Part part="place-date" look="place-date" className="date-part">
      <Field
        path={['header', 'place']}
        label={pageText.place}
        shown={place}
        edits={setting(['header', 'place'])}
        placeholder={pageText.placeholders.place}
      />
      <Fixed>, {day} </Fixed>
      <Field
        path={[...path, 'day']}
        label={pageText.day}
        shown={shown(date.day, form.zeroDayBelow)}
        edits={(text) => numberEdit([...path, 'day'], text, 1, 31)}
        className="stamped"
        placeholder={pageText.numberGap}
      />
      <Fixed> {month} </Fixed>
      <Field
        path={[...path, 'month']}
        label={pageText.month}
        shown={shown(date.month, form.zeroMonthBelow)}
        edits={(text) => numberEdit([...path, 'month'], text, 1, 12)}
        className="stamped"
        placeholder={pageText.numberGap}
      />
      <Fixed> {year} </Fixed>
      <Field
        path={[...path, 'year']}
        label={pageText.year}
        shown={shown(date.year, 0)}
        edits={(text) => numberEdit([...path, 'year'], text, 1900, 9999)}
        className="stamped"
        placeholder={pageText.numberGap}
      />
    </Part>
  );
}

/** Sets a whole number; nothing typed clears it, anything else is not taken. */
function numberEdit(path: readonly string[], text: string, min: number, max: number) {
  const digits = text.trim();
  if (digits === '') return [{ op: 'set', path, value: null }] as const;
  const value = /^\d{1,4}$/u.test(digits) ? Number(digits) : Number.NaN;
  return value >= min && value <= max ? ([{ op: 'set', path, value }] as const) : null;
}
