import type { CSSProperties } from 'react';
import type { ParagraphNode } from '#core/compose/composition.ts';
import type { Annex } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { pageText } from '#renderer/text/page.ts';
import { addAnnex } from './add-annex.ts';
import { AnnexSlot } from './body-slot.tsx';
import { Field } from './field.tsx';
import { nodeCss } from './look.ts';
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
          <button
            type="button"
            className="sheet-add annex-remove"
            onClick={() => documents.change([{ op: 'remove', path: ['annexes', annex.id] }])}
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
  const nodes = layout.annexes.get(annex.id) ?? [];
  const of = (style: ParagraphNode['style']) => nodes.find((node) => node.style === style);
  const [label, title, reference] = [of('annex-label'), of('annex-title'), of('annex-reference')];
  const path = ['annexes', annex.id, 'title'];
  return (
    <header className="annex-head">
      {label && <p style={nodeCss(label, standard)}>{plainText(label.runs)}</p>}
      <p style={title ? nodeCss(title, standard) : { textAlign: 'center' }}>
        <Field
          path={path}
          label={pageText.annexTitle}
          shown={annex.title}
          edits={setting(path)}
          placeholder={pageText.placeholders.annexTitle}
        />
      </p>
      {reference && <p style={nodeCss(reference, standard)}>{plainText(reference.runs)}</p>}
    </header>
  );
}
