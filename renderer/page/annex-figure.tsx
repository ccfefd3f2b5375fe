import { contextOf } from '#core/compose/context.ts';
import type { Figure } from '#core/model/block.ts';
import type { Annex } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { retyped } from '#renderer/editor/cell-words.ts';
import { WIDTHS } from '#renderer/editor/nodes/draw-figure.ts';
import { pictureUrl } from '#renderer/picture/picture-url.ts';
import { editorText } from '#renderer/text/editor.ts';
import { Field } from './field.tsx';
import { setting, useSheet } from './sheet-context.ts';

/** A picture of an annex with its words; it came with the file, and is put in only in the text. */
export function AnnexFigure(props: { readonly annex: Annex; readonly figure: Figure }) {
  const { annex, figure } = props;
  const { documents } = useWorkspace();
  const { document, standard } = useSheet();
  const own = ['annexes', annex.id, 'body', figure.id];
  const [caption, altText] = [
    [...own, 'caption'],
    [...own, 'altText'],
  ];
  const { textMm } = contextOf(document, standard);
  const widthMm = (percent: number) => Math.round((textMm * percent) / 10) / 10;
  return (
    <figure className="annex-figure" style={{ textAlign: figure.align }}>
      <img
        src={pictureUrl(figure.image)}
        alt={figure.altText}
        width={figure.image.widthPx}
        height={figure.image.heightPx}
        style={{ width: `${figure.widthMm}mm` }}
      />
      <figcaption>
        <Field
          path={caption}
          label={editorText.figureCaption}
          shown={plainText(figure.caption)}
          placeholder={editorText.figureCaptionHere}
          edits={(text) => [{ op: 'set', path: caption, value: retyped(figure.caption, text) }]}
        />
      </figcaption>
      <div className="annex-figure-tools">
        <Field
          path={altText}
          label={editorText.figureAlt}
          shown={figure.altText}
          placeholder={`${editorText.figureAlt}…`}
          edits={setting(altText)}
        />
        {WIDTHS.map((percent) => (
          <button
            key={percent}
            type="button"
            className="sheet-add"
            title={editorText.figureTools.width(percent).name}
            aria-label={editorText.figureTools.width(percent).name}
            onClick={() =>
              documents.change([{ op: 'set', path: [...own, 'widthMm'], value: widthMm(percent) }])
            }
          >
            {editorText.figureTools.width(percent).sign}
          </button>
        ))}
        <button
          type="button"
          className="sheet-add"
          onClick={() => documents.change([{ op: 'remove', path: own }])}
        >
          {editorText.figureTools.remove.name}
        </button>
      </div>
    </figure>
  );
}
