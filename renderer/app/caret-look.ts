import { $getSelection, $isRangeSelection } from 'lexical';
import { useEffect, useState } from 'react';
import { $isTextBlockNode } from '#renderer/editor/nodes/text-block-node.ts';
import { cellWithFocus } from '#renderer/editor/tables.ts';
import { $blockAround } from '#renderer/editor/translate.ts';
import { useWorkspace } from './workspace.ts';

/** What the toolbar shows of the text at the caret; `shape` is null outside of a line of text. */
export type CaretLook = {
  readonly shape: string | null;
  /** Of a paragraph; null for everything else. */
  readonly align: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
};

const NOWHERE: CaretLook = {
  shape: null,
  align: null,
  bold: false,
  italic: false,
  underline: false,
};

function $read(): CaretLook {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return NOWHERE;
  const block = $blockAround(selection.anchor.getNode());
  if (!$isTextBlockNode(block)) return NOWHERE;
  const shape = block.getShape();
  return {
    shape: shape.kind === 'item' ? shape.level : shape.kind,
    align: shape.kind === 'paragraph' ? shape.align : null,
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    underline: selection.hasFormat('underline'),
  };
}

function same(a: CaretLook, b: CaretLook): boolean {
  return (Object.keys(a) as (keyof CaretLook)[]).every((key) => a[key] === b[key]);
}

export function useCaretLook(): CaretLook {
  const { texts } = useWorkspace();
  const [look, setLook] = useState(NOWHERE);
  useEffect(() => {
    setLook(NOWHERE);
    if (!texts) return;
    const look = () => {
      const next = cellWithFocus() ? NOWHERE : texts.atHand().lexical.read($read);
      setLook((now) => (same(now, next) ? now : next));
    };
    const undo = texts.onUpdate(look);
    document.addEventListener('focusin', look);
    return () => {
      undo();
      document.removeEventListener('focusin', look);
    };
  }, [texts]);
  return look;
}
