import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { composeText } from '#core/compose/compose.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Standard } from '#core/standards/standard.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { drawBlockLooks, forgetLook } from '#renderer/editor/block-looks.ts';
import { editorText } from '#renderer/text/editor.ts';

type BodySlotProps = { readonly document: OfficialDocument; readonly standard: Standard };

/** Where the body's editor draws on the sheet. React makes the element and leaves it alone. */
export function BodySlot({ document, standard }: BodySlotProps) {
  const { body } = useWorkspace();
  const slot = useRef<HTMLDivElement>(null);
  const parts = useMemo(() => composeText(document, standard), [document, standard]);
  const last = useRef({ parts, standard });
  last.current = { parts, standard };

  useEffect(() => {
    body?.drawIn(slot.current);
    return () => body?.drawIn(null);
  }, [body]);
  useEffect(() => {
    const draw = () => {
      if (slot.current) drawBlockLooks(slot.current, last.current.parts, last.current.standard);
    };
    draw();
    return body?.lexical.registerUpdateListener(({ dirtyElements }) => {
      for (const key of dirtyElements.keys()) {
        const element = body.lexical.getElementByKey(key);
        if (element) forgetLook(element);
      }
      draw();
    });
  }, [body]);
  useLayoutEffect(() => {
    if (slot.current) drawBlockLooks(slot.current, parts, standard);
  }, [parts, standard]);

  const sizePt = document.page.bodySizePt ?? standard.styles.body.value.sizePt.usual;
  const isEmpty = document.body.length === 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rich text has no element of its own
    <div
      ref={slot}
      className="body"
      data-region-focus
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-label={editorText.body}
      style={{ fontSize: `${sizePt}pt` }}
      data-path="body"
      data-placeholder={isEmpty ? editorText.empty : undefined}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
    />
  );
}
