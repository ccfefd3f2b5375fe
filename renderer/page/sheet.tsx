import { type CSSProperties, memo, useMemo, useRef } from 'react';
import { compose } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { newBlockId } from '#renderer/editor/nodes/new-block-id.ts';
import { pageText } from '#renderer/text/page.ts';
import { BodySlot } from './body-slot.tsx';
import { DrawnLine } from './drawn-line.tsx';
import { Field } from './field.tsx';
import { useHeld } from './held.ts';
import { gridColumns, layoutOf } from './layout.ts';
import { PageBreaks } from './page-breaks.tsx';
import { paperStyle } from './paper.ts';
import { Part } from './part.tsx';
import { Annexes } from './sheet-annexes.tsx';
import { SheetContext, setting, useSheet } from './sheet-context.ts';
import { SheetHeader, Subject } from './sheet-header.tsx';
import { Addressees, Recipients } from './sheet-lists.tsx';
import { MarksAbove } from './sheet-marks.tsx';
import { SignatureBlock } from './sheet-signature.tsx';

const NO_TEXT: OfficialDocument['body'] = [];

/** Whether two lists of annexes are the same but for what the annexes say. */
function sameAnnexes(a: OfficialDocument['annexes'], b: OfficialDocument['annexes']): boolean {
  if (a.length !== b.length) return false;
  return a.every(({ id, title }, index) => id === b[index]?.id && title === b[index]?.title);
}

function sameFrame(a: OfficialDocument, b: OfficialDocument): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof OfficialDocument>;
  return [...keys].every((key) => {
    if (key === 'annexes') return a.annexes === b.annexes || sameAnnexes(a.annexes, b.annexes);
    return key === 'body' || a[key] === b[key];
  });
}

function frameOf(document: OfficialDocument): OfficialDocument {
  const annexes = document.annexes.map((annex) => ({ ...annex, body: NO_TEXT }));
  return { ...document, body: NO_TEXT, annexes };
}

/** `document` without its texts: the very same value as long as nothing but these change. */
function useFrame(document: OfficialDocument): OfficialDocument {
  const last = useRef<OfficialDocument | null>(null);
  if (!last.current || !sameFrame(last.current, document)) last.current = frameOf(document);
  return last.current;
}

/** The page being drafted, with every field where it prints. */
export function SheetView(props: {
  readonly document: OfficialDocument;
  readonly standard: Standard;
}) {
  const { document, standard } = props;
  const frame = useFrame(document);
  const composition = useMemo(() => compose(frame, standard), [frame, standard]);
  const sheet = useMemo(
    () => ({ document: frame, standard, layout: layoutOf(composition) }),
    [frame, standard, composition],
  );
  const paper = useMemo(() => paperStyle(composition.page, standard), [composition, standard]);
  return (
    <SheetContext value={sheet}>
      <article className="sheet" aria-label={pageText.sheet} style={paper}>
        <div className="sheet-text">
          <AboveText />
          <BodySlot />
          <BelowText />
        </div>
        <Foot />
      </article>
      <AnnexSheets paper={paper} />
    </SheetContext>
  );
}

// The frame is drawn only when it changes: a key in the text costs nothing here.
const AboveText = memo(() => {
  const { document } = useSheet();
  return (
    <>
      <MarksAbove />
      <SheetHeader />
      {document.header.type !== 'cong-van' && <TypeAndSubject />}
      <Addressees />
    </>
  );
});

const BelowText = memo(() => <Closing />);

const Foot = memo(() => (
  <>
    <Contact />
    <PageBreaks />
  </>
));

const AnnexSheets = memo(({ paper }: { readonly paper: CSSProperties }) => (
  <Annexes sheet={paper} />
));

function TypeAndSubject() {
  const { document, standard } = useSheet();
  const name = standard.types[document.header.type]?.name;
  const separator = standard.wording.separator.value;
  return (
    <header className="type-and-subject">
      {name && (
        <Part part="type" look="type" path={['header', 'type']}>
          {name}
        </Part>
      )}
      <Subject look="subject" label={pageText.subject} />
      {separator === null ? (
        <DrawnLine part="separator" />
      ) : (
        <Part part="separator" look="separator">
          {separator}
        </Part>
      )}
    </header>
  );
}

function Closing() {
  const { document, standard, layout } = useSheet();
  const columns = gridColumns(layout.closingMm, standard.page.columnsMm.value);
  const signatures = document.signatures.map((signature) => (
    <SignatureBlock key={signature.id} signature={signature} />
  ));
  if (signatures.length > 1) {
    return (
      <>
        <div className="sheet-columns closing joint" data-path="signatures">
          {signatures}
        </div>
        <div className="sheet-columns" style={{ gridTemplateColumns: columns }}>
          <Recipients />
        </div>
      </>
    );
  }
  return (
    <div className="sheet-columns closing" style={{ gridTemplateColumns: columns }}>
      <Recipients />
      <div className="signatures" data-path="signatures">
        {signatures}
        {signatures.length === 0 && <AddSignature />}
      </div>
    </div>
  );
}

function AddSignature() {
  const { documents } = useWorkspace();
  const id = newBlockId();
  const value = { id, authority: [], position: '', name: '' };
  return (
    <button
      type="button"
      className="sheet-add"
      onClick={() =>
        documents.change([{ op: 'insert', path: ['signatures'], before: null, value }], {
          after: { path: ['signatures', id, 'position'] },
        })
      }
    >
      {pageText.addSignature}
    </button>
  );
}

function Contact() {
  const { document } = useSheet();
  const { contact } = document.marks;
  const { isShown, onHold } = useHeld(contact !== '');
  if (!isShown) return null;
  return (
    <footer className="contact">
      <div className="contact-rule" />
      <Part part="contact" look="contact">
        <Field
          path={['marks', 'contact']}
          label={pageText.contact}
          shown={contact}
          edits={setting(['marks', 'contact'])}
          onHold={onHold}
        />
      </Part>
    </footer>
  );
}
