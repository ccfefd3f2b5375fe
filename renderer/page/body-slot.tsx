import { useEffect, useLayoutEffect, useRef } from 'react';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { drawBlockLooks } from '#renderer/editor/block-looks.ts';
import { editorText } from '#renderer/text/editor.ts';
import { useSheet } from './sheet-context.ts';

/** Where the body's editor draws on the sheet. React makes the element and leaves it alone. */
export function BodySlot() {
  const { body } = useWorkspace();
  const { document, standard, layout } = useSheet();
  const slot = useRef<HTMLDivElement>(null);
  const sheet = useRef({ document, standard, layout });
  sheet.current = { document, standard, layout };

  useEffect(() => {
    body?.drawIn(slot.current);
    return () => body?.drawIn(null);
  }, [body]);
  useEffect(() => {
    const draw = () => {
      const now = sheet.current;
      if (slot.current) drawBlockLooks(slot.current, now.document, now.standard, now.layout);
    };
    draw();
    return body?.lexical.registerUpdateListener(draw);
  }, [body]);
  useLayoutEffect(() => {
    if (slot.current) drawBlockLooks(slot.current, document, standard, layout);
  }, [document, standard, layout]);

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
