/** No key waits longer than this for work that is done in slices. */
const SLICE_MS = 1;

/** Lets keys, frames and everything else go first. */
export function afterEverythingElse(): Promise<void> {
  return scheduler.postTask(() => undefined, { priority: 'background' });
}

/**
 * Does work that comes in steps a slice at a time, and lets what the user does go first between the
 * slices.
 *
 * @param isWanted - asked before each slice; what nobody wants any more is given up
 * @returns what the steps return; null where the work was given up
 */
export async function inSlices<Value>(
  steps: Generator<unknown, Value>,
  isWanted: () => boolean,
  pause: () => Promise<void> = afterEverythingElse,
): Promise<Value | null> {
  for (;;) {
    if (!isWanted()) return null;
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await pause();
  }
}
