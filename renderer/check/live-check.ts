import type { Place } from '#core/model/path.ts';
import { textAt } from '#core/model/path.ts';
import type { Finding, Severity } from '#core/rules/finding.ts';
import type { Workspace } from '#renderer/app/workspace.ts';
import { rangeIn } from '#renderer/page/field.tsx';
import { runCheck } from './run-check.ts';

/** A pause of this length in typing is taken for a pause of the writer. */
const PAUSE_MS = 350;

/** The stretch of the word that is being typed: what is still unfinished is not yet wrong. */
function wordAtCaret(workspace: Workspace): Place | null {
  const open = workspace.documents.get();
  const caret = workspace.body?.caret() ?? fieldCaret();
  if (!open || !caret?.range || caret.range.start !== caret.range.end) return null;
  const text = textAt(open.document, caret.path) ?? '';
  const at = caret.range.end;
  const start = at - (/\S*$/u.exec(text.slice(0, at))?.[0].length ?? 0);
  const end = at + (/^\S*/u.exec(text.slice(at))?.[0].length ?? 0);
  return start === end ? null : { path: caret.path, range: { start, end } };
}

function fieldCaret(): Place | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.dataset.path) return null;
  const range = rangeIn(field);
  return range ? { path: field.dataset.path.split('.'), range } : null;
}

function touches(finding: Finding, word: Place): boolean {
  const { path, range } = finding.at;
  if (path.join('.') !== word.path.join('.')) return false;
  if (!range || !word.range) return true;
  return range.start < word.range.end && word.range.start < range.end;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The order of the panel, and of going from one finding to the next: gravest first, rule by rule. */
function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, number>();
  for (const [index, { rule }] of findings.entries()) if (!first.has(rule)) first.set(rule, index);
  const place = ({ rule }: Finding) => first.get(rule) ?? 0;
  return findings.toSorted(
    (a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || place(a) - place(b),
  );
}

/**
 * Checks the draft after each pause in typing; never while a word is being composed, and without
 * what is found in the word at the caret until the caret leaves it.
 *
 * @returns its own undo
 */
export function keepChecked(workspace: Workspace): () => void {
  const { documents, check } = workspace;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = () => {
    timer = undefined;
    const open = documents.get();
    if (!open) return;
    if (workspace.body?.lexical.isComposing()) return plan(PAUSE_MS);
    const isTyped = open.origin === 'body' || open.origin === 'field';
    const word = isTyped ? wordAtCaret(workspace) : null;
    const all = gravestFirst(runCheck(workspace, open.document));
    const findings = word ? all.filter((finding) => !touches(finding, word)) : all;
    check.update(({ active }) => ({ document: open.document, findings, active }));
    if (findings.length < all.length) plan(PAUSE_MS * 4);
  };
  const plan = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, delay);
  };
  const unsubscribe = documents.subscribe(() => {
    const open = documents.get();
    if (!open) {
      clearTimeout(timer);
      check.set({ document: null, findings: [], active: null });
      return;
    }
    const isTyped = open.origin === 'body' || open.origin === 'field';
    if (check.get().document !== open.document) plan(isTyped ? PAUSE_MS : 0);
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
