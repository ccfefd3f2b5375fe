import type { Path, Place } from '#core/model/path.ts';
import { blockOf, isEditorText, listOf } from '#renderer/editor/text-list.ts';

function named(path: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
}

/** The element of a part of the frame that stood otherwise in the source. */
function partElement([list, part]: Path): HTMLElement | null {
  if (list !== 'asFound' || part === undefined) return null;
  return document.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
}

/** The same as `elementOf`, for many places in one go: the blocks are looked up once. */
export function elementFinder(): (place: Place) => HTMLElement | null {
  let blocks: ReadonlyMap<string, HTMLElement> | null = null;
  return (place) => {
    const name = blockName(place);
    if (name === null) return elementOf(place);
    blocks ??= new Map(
      Array.from(document.querySelectorAll<HTMLElement>('[data-block-id]'), (element) => [
        `${element.parentElement?.dataset.path}.${element.dataset.blockId}`,
        element,
      ]),
    );
    return blocks.get(name) ?? null;
  };
}

/** The path of the block whose text `place` is in; null where it is in no editor's own text. */
function blockName(place: Place): string | null {
  const [list, block] = [listOf(place.path), blockOf(place.path)];
  return list && block && isEditorText(place) ? [...list, block.id].join('.') : null;
}

/**
 * The element that shows `place`: the field itself, the first one inside it, or the nearest thing
 * around it that has a name; null where nothing of it is on the sheet.
 */
export function elementOf(place: Place): HTMLElement | null {
  const { path } = place;
  const [list, block] = [listOf(path), blockOf(path)];
  if (list && block && isEditorText(place)) {
    const own = `[data-path="${CSS.escape(list.join('.'))}"]`;
    return document.querySelector<HTMLElement>(
      `${own} > [data-block-id="${CSS.escape(block.id)}"]`,
    );
  }
  const name = path.join('.');
  const inside = document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(name)}."]`);
  const shown = partElement(path) ?? named(name) ?? inside;
  if (shown) return shown;
  const around = path.slice(0, -1).map((_, index) => named(path.slice(0, -1 - index).join('.')));
  return around.find((element) => element !== null) ?? null;
}

/** The stretch `[start, end)` of the words that `element` shows, line breaks counted as one. */
export function rangeOf(element: HTMLElement, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ALL);
  const range = document.createRange();
  let offset = 0;
  let isStarted = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isBreak = node instanceof HTMLBRElement;
    const length = node instanceof Text ? node.data.length : isBreak ? 1 : 0;
    if (node instanceof Text) {
      if (!isStarted && start <= offset + length) {
        range.setStart(node, start - offset);
        isStarted = true;
      }
      if (isStarted && end <= offset + length) {
        range.setEnd(node, Math.max(0, end - offset));
        return range;
      }
    }
    offset += length;
  }
  return null;
}
