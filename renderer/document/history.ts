import type { OfficialDocument } from '#core/model/document.ts';
import type { Place } from '#core/model/path.ts';

/**
 * One step that undo takes back. Documents are immutable and share what did not change, so both
 * ends of a step are kept whole: going back is exact, whatever the step was.
 */
export type Step = {
  readonly before: OfficialDocument;
  readonly after: OfficialDocument;
  readonly caretBefore: Place | null;
  readonly caretAfter: Place | null;
};

export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

export const NO_HISTORY: History = { done: [], undone: [] };

const LONGEST = 500;

/** Adds a step; what had been undone is gone. */
export function push(history: History, step: Step): History {
  return { done: [...history.done.slice(-(LONGEST - 1)), step], undone: [] };
}

/** Lengthens the last step, so that one undo takes back it and this. */
export function extend(history: History, after: OfficialDocument, caretAfter: Place | null) {
  const last = history.done.at(-1);
  if (!last) return history;
  return { done: history.done.with(-1, { ...last, after, caretAfter }), undone: [] };
}

/** Moves the last step over to what was undone; null where there is none. */
export function back(history: History): { readonly step: Step; readonly history: History } | null {
  const step = history.done.at(-1);
  if (!step) return null;
  return { step, history: { done: history.done.slice(0, -1), undone: [...history.undone, step] } };
}

/** Takes the step undone last forth again; null where there is none. */
export function forth(history: History): { readonly step: Step; readonly history: History } | null {
  const step = history.undone.at(-1);
  if (!step) return null;
  return { step, history: { done: [...history.done, step], undone: history.undone.slice(0, -1) } };
}
