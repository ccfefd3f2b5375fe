/** What stands as far outside the window as this share of its height is still near. */
const AROUND = 0.25;

function firstFrom(ranges: readonly Range[], isReached: (box: DOMRect) => boolean): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range && isReached(range.getBoundingClientRect())) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `ranges` as they follow one another on the sheet. */
export function inOrder(ranges: Iterable<Range>): readonly Range[] {
  return [...ranges].sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
}

/**
 * Those of `ranges` that are in the window or near it.
 *
 * @param ranges - in the order in which they stand on the sheet; those of text that is gone are
 *   passed over
 */
export function nearSight(ranges: readonly Range[]): readonly Range[] {
  const shown = ranges.filter((range) => range.startContainer.isConnected);
  const [top, bottom] = [-AROUND * innerHeight, (1 + AROUND) * innerHeight];
  const first = firstFrom(shown, (box) => box.bottom >= top);
  return shown.slice(
    first,
    firstFrom(shown, (box) => box.top > bottom),
  );
}

/**
 * Calls `look` in the next frame after anything was scrolled or the window changed its size.
 *
 * @returns its own undo
 */
export function whenSightMoves(look: () => void): () => void {
  let frame = 0;
  const plan = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  document.addEventListener('scroll', plan, { capture: true, passive: true });
  window.addEventListener('resize', plan);
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('scroll', plan, { capture: true });
    window.removeEventListener('resize', plan);
  };
}
