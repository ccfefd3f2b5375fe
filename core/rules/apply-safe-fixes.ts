import type { OfficialDocument } from '#core/model/document.ts';
import { applyEdits } from '#core/model/edit.ts';
import type { Finding } from './finding.ts';
import { comparePlaces, placeOrder } from './place-order.ts';

/** A document after its safe fixes, and the findings that they mended, in document order. */
export type Mended = { readonly document: OfficialDocument; readonly mended: readonly Finding[] };

/** One finding at one place with one remedy; the same again means that its fix did not help. */
function keyOf({ rule, at, found, expected }: Finding): string {
  return JSON.stringify([rule, at.path, at.range?.start, found, expected]);
}

/** Of one passage they stay in the order of their mending: each counted in the words before it. */
function inDocumentOrder(mended: readonly Finding[], document: OfficialDocument) {
  const keyOfPlace = placeOrder(document);
  return mended
    .map((finding) => ({ finding, key: keyOfPlace({ path: finding.at.path }) }))
    .sort((a, b) => comparePlaces(a.key, b.key))
    .map(({ finding }) => finding);
}

/** Whether the remedy rewrites nothing but words of the passage that the finding speaks of. */
function isLocal({ fixes, at }: Finding): boolean {
  const own = at.path.join('/');
  return (fixes[0]?.edits ?? []).every(
    ({ op, path }) => op === 'replace-text' && path.join('/') === own,
  );
}

/**
 * Fixes that can be applied without asking again in between: one in each passage, for it moves
 * nothing of which another speaks. Where there is none of that kind, the first of all.
 */
function nextOf(findings: readonly Finding[], tried: ReadonlySet<string>): readonly Finding[] {
  const fixable = findings.filter(
    (finding) => finding.fixes[0]?.safe && !tried.has(keyOf(finding)),
  );
  const passages = new Set<string>();
  const apart = fixable.filter((finding) => {
    const passage = finding.at.path.join('/');
    if (!isLocal(finding) || passages.has(passage)) return false;
    passages.add(passage);
    return true;
  });
  return apart.length > 0 ? apart : fixable.slice(0, 1);
}

/**
 * Applies every safe fix. The document is checked anew again and again, because a fix moves the
 * words that the next one speaks of. A fix that leaves its finding is tried once.
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
    const next = nextOf(check(current), tried);
    if (next.length === 0) return { document: current, mended: inDocumentOrder(mended, document) };
    for (const finding of next) {
      tried.add(keyOf(finding));
      mended.push(finding);
    }
    const edits = next.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
    current = applyEdits(current, edits).document;
  }
}
