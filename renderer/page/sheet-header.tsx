import type { Edit } from '#core/model/edit.ts';
import { pageText } from '#renderer/text/page.ts';
import { DrawnLine } from './drawn-line.tsx';
import { Field } from './field.tsx';
import { gridColumns } from './layout.ts';
import { Part } from './part.tsx';
import { setting, useSheet } from './sheet-context.ts';
import { FirstPageMarks, Stamps } from './sheet-marks.tsx';
import { DocumentNumberPart, PlaceDate } from './sheet-reference.tsx';

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
        <Stamps />
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
        {title.value}
      </Part>
      {motto.value !== null && (
        <Part part="motto" look="motto">
          {motto.value}
        </Part>
      )}
      <DrawnLine part={motto.value === null ? 'title-line' : 'motto-line'} />
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
      <DrawnLine part="issuer-line" />
      {star !== null && (
        <Part part="star" look="star">
          {star}
        </Part>
      )}
    </>
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
