import type { OfficialDocument } from '#core/model/document.ts';
import { applyEdits } from '#core/model/edit.ts';
import type { Finding } from './finding.ts';

/** A document after its safe fixes, and the findings that they mended, in order. */
export type Mended = { readonly document: OfficialDocument; readonly mended: readonly Finding[] };

/** One finding at one place with one remedy; the same again means that its fix did not help. */
function keyOf({ rule, at, found, expected }: Finding): string {
  return JSON.stringify([rule, at.path, at.range?.start, found, expected]);
}

/**
 * Applies every safe fix, one after the other: after each the document is checked anew, because a
 * fix moves the words that the next one speaks of. A fix that leaves its finding is tried once.
 *
 * @param check - the same check that found what is to be mended
 */
export function applySafeFixes(
  document: OfficialDocument,
  check: (document: OfficialDocument) => readonly Finding[],
): Mended {
  const tried = new Set<string>();
  const mended: Finding[] = [];
  let current = document;
  for (;;) {
    const next = check(current).find(
      (finding) => finding.fixes[0]?.safe && !tried.has(keyOf(finding)),
    );
    const fix = next?.fixes[0];
    if (!next || !fix) return { document: current, mended };
    tried.add(keyOf(next));
    mended.push(next);
    current = applyEdits(current, fix.edits).document;
  }
}
