import type { Workspace } from '#renderer/app/workspace.ts';
import { afterTyping } from './after-drawing.ts';

/** What a template leaves for the writer: words in square brackets. */
const BLANK = /\[[^[\]\n]{1,200}\]/gu;

function textsIn(sheet: Element): readonly Text[] {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}

function blanksIn(text: Text): readonly Range[] {
  return [...text.data.matchAll(BLANK)].map((found) => {
    const range = document.createRange();
    range.setStart(text, found.index);
    range.setEnd(text, found.index + found[0].length);
    return range;
  });
}

/** A click into a blank takes hold of all of it, so that the next key replaces it. */
function holdBlank(): void {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!selection?.isCollapsed || !(node instanceof Text)) return;
  const offset = selection.focusOffset;
  const around = blanksIn(node).find(
    (range) => range.startOffset < offset && offset < range.endOffset,
  );
  if (around) selection.setBaseAndExtent(node, around.startOffset, node, around.endOffset);
}

/**
 * Marks the blanks on the sheet, without touching the text.
 *
 * @returns its own undo
 */
export function keepBlanksMarked(workspace: Workspace): () => void {
  const stop = afterTyping(workspace, () => {
    const sheets = [...document.querySelectorAll('.sheet')];
    const ranges = sheets.flatMap(textsIn).flatMap(blanksIn);
    CSS.highlights.set('blank', new Highlight(...ranges));
  });
  const onClick = (event: MouseEvent) => {
    if (event.detail === 1 && event.target instanceof Element && event.target.closest('.sheet'))
      holdBlank();
  };
  document.addEventListener('click', onClick);
  return () => {
    stop();
    document.removeEventListener('click', onClick);
  };
}
