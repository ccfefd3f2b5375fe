import type { Workspace } from './workspace.ts';

const FIRST_STOP = 'button:not(:disabled), [tabindex="0"], select, input';

/** Moves the keyboard to the next part of the window (toolbar, page, panels, what is told). */
export function nextRegion({ texts }: Workspace, direction: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  // From nowhere it goes to the first or the last.
  const start = current < 0 && direction < 0 ? 0 : current;
  const next = regions[(start + direction + regions.length) % regions.length];
  if (next?.dataset.region === 'page' && texts) {
    // The caret is found again where it was: focus alone would put it at the start.
    texts.atHand().lexical.focus(undefined, { defaultSelection: 'rootStart' });
    return;
  }
  const wanted = next?.querySelector<HTMLElement>('[data-region-focus]');
  (wanted ?? next?.querySelector<HTMLElement>(FIRST_STOP) ?? next)?.focus();
}
