import { flushSync } from 'react-dom';
import type { Place } from '#core/model/path.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { isEditorText, listOf } from '#renderer/editor/text-list.ts';
import { elementOf, rangeOf } from './place-element.ts';

function isEditable(element: HTMLElement): boolean {
  return element.isContentEditable && element.getAttribute('role') === 'textbox';
}

/** A field, or a picture, which is chosen as a whole. */
function isFocusable(element: HTMLElement): boolean {
  return isEditable(element) || element.matches('.figure-frame, input');
}

/** Brings a place of the document into view, with the caret on it where it can be edited. */
export function showPlace(workspace: Workspace, place: Place): void {
  const element = elementOf(place);
  if (!element) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isEditorText(place)) {
    workspace.texts?.show(place);
    return;
  }
  const field = isFocusable(element)
    ? element
    : element.querySelector<HTMLElement>('[role="textbox"], button, select');
  field?.focus();
  if (!field || !isEditable(field)) return;
  const end = field.textContent?.length ?? 0;
  const isOwn = field.dataset.path === place.path.join('.');
  const wanted = isOwn && place.range ? place.range : { start: end, end };
  const range = rangeOf(field, wanted.start, wanted.end);
  if (range) getSelection()?.setBaseAndExtent(...endsOf(range));
}

function endsOf(range: Range): [Node, number, Node, number] {
  return [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
}

/** Follows the caret that undo, redo and commands ask for into fields and texts; a text puts it at the letter itself. */
export function followCarets(workspace: Workspace): () => void {
  return workspace.documents.subscribe(() => {
    const open = workspace.documents.get();
    if (!open?.caret || open.origin === 'field' || open.origin === 'body') return;
    const { caret } = open;
    const list = isEditorText(caret) ? listOf(caret.path) : null;
    if (list) {
      queueMicrotask(() => {
        // An annex that has come back is drawn first.
        flushSync(() => undefined);
        workspace.texts?.of(list)?.lexical.focus();
      });
      return;
    }
    // React draws first, and at once: the next key may come before the next frame, and belongs
    // in the new place.
    queueMicrotask(() => {
      flushSync(() => undefined);
      showPlace(workspace, caret);
    });
  });
}
