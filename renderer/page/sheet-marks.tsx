import { pageText } from '#renderer/text/page.ts';
import { Field } from './field.tsx';
import { numberEdit } from './number-edit.ts';
import { Fixed, Part } from './part.tsx';
import { setting, useSheet } from './sheet-context.ts';

/** Secrecy and urgency, under the number. */
export function Stamps() {
  const { document, standard } = useSheet();
  const { urgency, secrecy } = document.marks;
  return (
    <>
      {secrecy !== 'none' && (
        <Part part="secrecy" look="secrecy" path={['marks', 'secrecy']}>
          {standard.wording.secrecy.value[secrecy]}
        </Part>
      )}
      {urgency !== 'none' && (
        <Part part="urgency" look="urgency" path={['marks', 'urgency']}>
          {standard.wording.urgency.value[urgency]}
        </Part>
      )}
    </>
  );
}

function Circulation() {
  const { circulation } = useSheet().document.marks;
  if (circulation === '') return null;
  return (
    <Part part="circulation" look="circulation">
      <Field
        path={['marks', 'circulation']}
        label={pageText.circulation}
        shown={circulation}
        edits={setting(['marks', 'circulation'])}
      />
    </Part>
  );
}

/** What stands in the upper margin. It takes no room of the text. */
export function MarksAbove() {
  const { parts, fromTextMm } = useSheet().layout.aboveFirst;
  if (!parts.has('circulation')) return null;
  return (
    <div className="above-first">
      <div style={{ top: `${fromTextMm}mm` }}>
        <Circulation />
      </div>
    </div>
  );
}

/** Circulation, where it does not stand above, and draft, under the date. */
export function FirstPageMarks() {
  const { document, standard, layout } = useSheet();
  const { draft } = document.marks;
  const [before, after] = standard.wording.draft.value.split('{n}');
  const setDraft = (text: string) => numberEdit(['marks', 'draft'], text, 1, 99);
  return (
    <>
      {!layout.aboveFirst.parts.has('circulation') && <Circulation />}
      {draft !== null && (
        <Part part="draft" look="draft">
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
