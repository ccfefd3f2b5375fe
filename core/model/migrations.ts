import { FORMAT_VERSION } from './document.ts';

type Stored = Readonly<Record<string, unknown>>;

/**
 * The step from each version to the next: `steps[n]` turns version n into n + 1. A step is never
 * changed once released; `tests/unit/core/model/frozen/` keeps one document of every version.
 */
const steps: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // Version 2 has figures, which a program of version 1 could not read; nothing else is new.
  1: (stored) => stored,
};

/**
 * Brings stored data of `version` up to today's shape; the schema judges the outcome.
 *
 * @throws RangeError when a step is missing, which a test rules out
 */
export function migrate(stored: Stored, version: number): Stored {
  let current = stored;
  for (let from = version; from < FORMAT_VERSION; from += 1) {
    const step = steps[from];
    if (!step) throw new RangeError(`no migration from version ${from}`);
    current = { ...step(current), formatVersion: from + 1 };
  }
  return current;
}
