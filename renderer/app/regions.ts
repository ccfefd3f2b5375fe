/** Moves the keyboard to the next part of the window (toolbar, page, preview, check panel). */
export function nextRegion(direction: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  );
  const current = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(current + direction + regions.length) % regions.length];
  const target = next?.querySelector<HTMLElement>(
    '[data-region-focus], button:not(:disabled), [tabindex="0"], select, input',
  );
  (target ?? next)?.focus();
}
