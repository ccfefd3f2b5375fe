import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { TextPart } from '#core/compose/body.ts';
import { composeAnnex, composeText } from '#core/compose/compose.ts';
import type { Block } from '#core/model/block.ts';
import type { Standard } from '#core/standards/standard.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { drawBlockLooks, forgetLook } from '#renderer/editor/block-looks.ts';
import { annexList, BODY, blocksAt, type TextList } from '#renderer/editor/text-list.ts';
import { useStore } from '#renderer/state/store.ts';
import { editorText } from '#renderer/text/editor.ts';
import { pageText } from '#renderer/text/page.ts';
import { useSheet } from './sheet-context.ts';

const NO_BLOCKS: readonly Block[] = [];

/** The blocks of one text of the document that is shown: the same list as long as it is the same. */
function useBlocks(list: TextList): readonly Block[] {
  const { documents } = useWorkspace();
  return useStore(documents, (open) => (open ? blocksAt(open.document, list) : NO_BLOCKS));
}

/** Where the body is edited. Drawn anew by its own blocks, not with every key elsewhere. */
export const BodySlot = memo(() => {
  const { document, standard } = useSheet();
  const body = useBlocks(BODY);
  const parts = useMemo(
    () => composeText({ ...document, body }, standard),
    [document, body, standard],
  );
  return (
    <TextSlot
      list={BODY}
      blocks={body}
      parts={parts}
      label={editorText.body}
      placeholder={editorText.empty}
    />
  );
});

/** Where the text of one annex is edited. */
export function AnnexSlot({ annex }: { readonly annex: string }) {
  const { document, standard } = useSheet();
  const list = useMemo(() => annexList(annex), [annex]);
  const body = useBlocks(list);
  const parts = useMemo(
    () => composeAnnex(document, standard, { id: annex, body }),
    [document, standard, annex, body],
  );
  return (
    <TextSlot
      list={list}
      blocks={body}
      parts={parts}
      label={pageText.annexText}
      placeholder={pageText.placeholders.annexText}
    />
  );
}

/** Whether there is nothing but one line to type in. */
function isBlank(blocks: readonly Block[]): boolean {
  const [first] = blocks;
  if (blocks.length > 1 || first === undefined) return blocks.length === 0;
  return first.kind === 'paragraph' && first.align === 'justify' && first.runs.length === 0;
}

type TextSlotProps = {
  readonly list: TextList;
  readonly blocks: readonly Block[];
  readonly parts: readonly TextPart[];
  readonly label: string;
  readonly placeholder: string;
};

/** Draws labels and looks onto the blocks, whenever they or what the editor shows have changed. */
function useLooks(
  list: TextList,
  slot: RefObject<HTMLElement | null>,
  parts: readonly TextPart[],
  standard: Standard,
): void {
  const { texts } = useWorkspace();
  const last = useRef({ parts, standard });
  last.current = { parts, standard };
  useLayoutEffect(() => {
    const editor = texts?.of(list);
    editor?.drawIn(slot.current);
    return () => editor?.drawIn(null);
  }, [texts, list, slot]);
  useEffect(() => {
    const lexical = texts?.of(list)?.lexical;
    const draw = () => {
      if (slot.current) drawBlockLooks(slot.current, last.current.parts, last.current.standard);
    };
    draw();
    return lexical?.registerUpdateListener(({ dirtyElements }) => {
      for (const key of dirtyElements.keys()) {
        const element = lexical.getElementByKey(key);
        if (element) forgetLook(element);
      }
      draw();
    });
  }, [texts, list, slot]);
  useLayoutEffect(() => {
    if (slot.current) drawBlockLooks(slot.current, parts, standard);
  }, [parts, standard, slot]);
}

/** Where the editor of one text draws. React makes the element and leaves it alone. */
function TextSlot({ list, blocks, parts, label, placeholder }: TextSlotProps) {
  const { document, standard } = useSheet();
  const slot = useRef<HTMLDivElement>(null);
  useLooks(list, slot, parts, standard);
  const sizePt = document.page.bodySizePt ?? standard.styles.body.value.sizePt.usual;
  const style = {
    fontSize: `${sizePt}pt`,
    '--first-line': `${standard.body.firstLineMm.value.usual}mm`,
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rich text has no element of its own
    <div
      ref={slot}
      className="body"
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-label={label}
      style={style}
      data-path={list.join('.')}
      data-placeholder={isBlank(blocks) ? placeholder : undefined}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
    />
  );
}
