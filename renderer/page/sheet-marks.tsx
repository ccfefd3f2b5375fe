import { pageText } from '#renderer/text/page.ts';
import { Field } from './field.tsx';
import { useHeld } from './held.ts';
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

function Circulation({ onHold }: { readonly onHold: (isHeld: boolean) => void }) {
  const { circulation } = useSheet().document.marks;
  return (
    <Part part="circulation" look="circulation">
      <Field
        path={['marks', 'circulation']}
        label={pageText.circulation}
        shown={circulation}
        edits={setting(['marks', 'circulation'])}
        onHold={onHold}
      />
    </Part>
  );
}

/** What stands in the upper margin. It takes no room of the text. */
export function MarksAbove() {
  const { parts, fromTextMm } = useSheet().layout.aboveFirst;
  const { isShown, onHold } = useHeld(parts.has('circulation'));
  if (!isShown) return null;
  return (
    <div className="above-first">
      <div style={{ top: `${fromTextMm}mm` }}>
        <Circulation onHold={onHold} />
      </div>
    </div>
  );
}

/** Circulation, where it does not stand above, and draft, under the date. */
export function FirstPageMarks() {
  const { document, layout } = useSheet();
  const { circulation, draft } = document.marks;
  const isAbove = layout.aboveFirst.parts.has('circulation');
  const scope = useHeld(circulation !== '' && !isAbove);
  const number = useHeld(draft !== null);
  return (
    <>
      {scope.isShown && <Circulation onHold={scope.onHold} />}
      {number.isShown && <Draft onHold={number.onHold} />}
    </>
  );
}

function Draft({ onHold }: { readonly onHold: (isHeld: boolean) => void }) {
  const { document, standard } = useSheet();
  const { draft } = document.marks;
  const [before, after] = standard.wording.draft.value.split('{n}');
  return (
    <Part part="draft" look="draft">
      <Fixed>{before}</Fixed>
      <Field
        path={['marks', 'draft']}
        label={pageText.draft}
        shown={draft === null ? '' : String(draft)}
        edits={(text) => numberEdit(['marks', 'draft'], text, 1, 99)}
        placeholder={pageText.numberGap}
        onHold={onHold}
      />
      <Fixed>{after}</Fixed>
    </Part>
  );
}
