import type { CSSProperties } from 'react';
import type { ParagraphNode } from '#core/compose/composition.ts';
import type { Annex } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { annexList } from '#renderer/editor/text-list.ts';
import { pageText } from '#renderer/text/page.ts';
import { addAnnex, removeAnnex } from './add-annex.ts';
import { AnnexSlot } from './body-slot.tsx';
import { Field } from './field.tsx';
import { nodeCss } from './look.ts';
import { PageBreaks } from './page-breaks.tsx';
import { setting, useSheet } from './sheet-context.ts';

/** What is kept with the document: each annex on a sheet of its own, below it. */
export function Annexes({ sheet }: { readonly sheet: CSSProperties }) {
  const { document } = useSheet();
  const { documents } = useWorkspace();
  return (
    <>
      {document.annexes.map((annex) => (
        <section
          key={annex.id}
          className="sheet annex"
          aria-label={pageText.annex}
          style={{ ...sheet, minHeight: '0' }}
          data-path={`annexes.${annex.id}`}
        >
          <AnnexHead annex={annex} />
          <AnnexSlot annex={annex.id} />
          <PageBreaks />
          <button
            type="button"
            className="sheet-add annex-remove"
            onClick={() => removeAnnex(documents, annex.id)}
          >
            {pageText.removeAnnex}
          </button>
        </section>
      ))}
      <button type="button" className="sheet-add annex-add" onClick={() => addAnnex(documents)}>
        {pageText.addAnnex}
      </button>
    </>
  );
}

function AnnexHead({ annex }: { readonly annex: Annex }) {
  const { layout, standard } = useSheet();
  const { texts } = useWorkspace();
  const nodes = layout.annexes.get(annex.id) ?? [];
  const of = (style: ParagraphNode['style']) => nodes.find((node) => node.style === style);
  const [label, title, reference] = [of('annex-label'), of('annex-title'), of('annex-reference')];
  const path = ['annexes', annex.id, 'title'];
  // A title that says nothing yet is not composed.
  const titleSize = standard.styles['annex-title'].value.sizePt.usual;
  const blank: CSSProperties = { textAlign: 'center', fontSize: `${titleSize}pt` };
  return (
    <header className="annex-head">
      {label && <p style={nodeCss(label, standard)}>{plainText(label.runs)}</p>}
      <p style={title ? nodeCss(title, standard) : blank}>
        <Field
          path={path}
          label={pageText.annexTitle}
          shown={annex.title}
          edits={setting(path)}
          placeholder={pageText.placeholders.annexTitle}
          onEnter={() => texts?.of(annexList(annex.id))?.goToStart()}
        />
      </p>
      {reference && <p style={nodeCss(reference, standard)}>{plainText(reference.runs)}</p>}
    </header>
  );
}
