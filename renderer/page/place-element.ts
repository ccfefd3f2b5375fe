import type { Place } from '#core/model/path.ts';

function named(path: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
}

/** Whether the sheet has a field of exactly that place. */
export function isShown({ path }: Place): boolean {
  return named(path.join('.')) !== null;
}

/**
 * The element that shows `place`: the field itself, the first one inside it, or the nearest thing
 * around it; null where nothing of it is on the sheet.
 */
export function elementOf({ path }: Place): HTMLElement | null {
  if (path[0] === 'body' && path[1] !== undefined && path[2] !== 'rows') {
    return document.querySelector<HTMLElement>(`[data-block-id="${CSS.escape(path[1])}"]`);
  }
  const name = path.join('.');
  const inside = document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(name)}."]`);
  const exact = named(name) ?? inside;
  if (exact || path.length <= 1) return exact;
  const around = elementOf({ path: path.slice(0, -1) });
  return around;
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
