import { placeDateText } from '#core/compose/frame-text.ts';
import { namesUnit } from '#core/profile/body-code.ts';
import type { DateForm } from '#core/standards/standard.ts';
import { pageText } from '#renderer/text/page.ts';
import { Field } from './field.tsx';
import { numberEdit } from './number-edit.ts';
import { Fixed, Part } from './part.tsx';
import { setting, useSheet } from './sheet-context.ts';

/** Số và ký hiệu: its words fixed, its parts typed. */
export function DocumentNumberPart() {
  const { document, standard } = useSheet();
  const { value, typeCode, bodyCode } = document.header.number;
  const form = standard.wording.number.value;
  const shown = /^\d+$/u.test(value) ? value.padStart(form.minDigits, '0') : value;
  const path = ['header', 'number'];
  // The State's letters name body and unit only, both in one field: `UBND-VP`.
  const hasNoType = typeCode === '' && namesUnit(document.header.type, standard);
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
      {!hasNoType && (
        <>
          <Field
            path={[...path, 'typeCode']}
            label={pageText.typeCode}
            shown={typeCode}
            edits={(text) => setting([...path, 'typeCode'])(text.trim())}
            placeholder={pageText.placeholders.typeCode}
          />
          <Fixed>{form.second}</Fixed>
        </>
      )}
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

/** The words between the parts of a date, as the standard's own form has them. */
function dateWords(form: DateForm): readonly string[] {
  const blank = placeDateText('', { day: null, month: null, year: null }, form);
  return blank.split(/\s+/u);
}

/** Địa danh, ngày tháng năm; what is blank leaves room for a stamp. */
export function PlaceDate() {
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
