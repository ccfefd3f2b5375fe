import type { Place } from '#core/model/path.ts';
import { textAt } from '#core/model/path.ts';
import type { Finding } from '#core/rules/finding.ts';
import { officeInForce, type Workspace } from '#renderer/app/workspace.ts';
import type { OpenDocument } from '#renderer/document/document-store.ts';
import { rangeIn } from '#renderer/page/field.tsx';
import { forgotten, skipKey, unchecked, withFound } from './check-store.ts';
import { dictionaryFor } from './dictionary.ts';
import { afterEverythingElse, inSlices } from './in-slices.ts';
import { findInSteps } from './run-check.ts';

/** A pause of this length in typing is taken for a pause of the writer. */
const PAUSE_MS = 250;

/** The stretch of the word that is being typed: what is still unfinished is not yet wrong. */
function wordAtCaret(workspace: Workspace): Place | null {
  const open = workspace.documents.get();
  const caret = workspace.texts?.caret() ?? fieldCaret();
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

function isTyped({ origin }: OpenDocument): boolean {
  return origin === 'body' || origin === 'field';
}

function touches(finding: Finding, word: Place): boolean {
  const { path, range } = finding.at;
  if (path.join('.') !== word.path.join('.')) return false;
  if (!range || !word.range) return true;
  return range.start < word.range.end && word.range.start < range.end;
}

/** What besides the document decides what is found. */
function settingsOf(workspace: Workspace): readonly unknown[] {
  const session = workspace.session.get();
  const open = workspace.documents.get();
  const words = open && dictionaryFor(session, open.document);
  const office = open && officeInForce(workspace, open.document);
  const { checkLive, toneStyle } = session.settings;
  return [checkLive, toneStyle, office, words];
}

/** What of `all` may be shown: what the unfinished word at the caret has brought up waits. */
function showable(
  workspace: Workspace,
  open: OpenDocument,
  all: readonly Finding[],
): readonly Finding[] {
  const word = isTyped(open) ? wordAtCaret(workspace) : null;
  if (!word) return all;
  // What was shown already stays.
  const known = new Set(workspace.check.get().findings.map(skipKey));
  return all.filter((finding) => !touches(finding, word) || known.has(skipKey(finding)));
}

/**
 * Checks the draft after each pause in typing, and when the settings of the checks have changed;
 * never while a word is being composed, and without what is found in the word at the caret until
 * the caret leaves it. A check gives way to every key, and one that a key has outdated is given up.
 *
 * Where the user wants no checks while drafting, what was found is gone with the first key after
 * it, and only what is mended while findings are shown is checked again.
 *
 * @returns its own undo
 */
export function keepChecked(workspace: Workspace): () => void {
  const { documents, check, session } = workspace;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: string | null = null;
  let settings: readonly unknown[] = [];
  let round = 0;

  const run = async () => {
    timer = undefined;
    const open = documents.get();
    if (!open) return;
    if (workspace.texts?.isComposing()) return plan(PAUSE_MS);
    round += 1;
    const own = round;
    settings = settingsOf(workspace);
    const isWanted = () => own === round && documents.get()?.document === open.document;
    const all = await inSlices(findInSteps(workspace, open.document), isWanted);
    // Drawing what was found is work of its own, and waits its turn like every slice.
    if (all) await afterEverythingElse();
    if (!all || !isWanted()) return;
    if (workspace.texts?.isComposing()) return plan(PAUSE_MS);
    const findings = showable(workspace, open, all);
    check.update((state) => withFound(state, open.document, findings));
    if (findings.length < all.length) plan(PAUSE_MS * 4);
  };
  const plan = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delay);
  };
  const onDocument = () => {
    const open = documents.get();
    if (open?.journalId !== shown) check.update(forgotten);
    shown = open?.journalId ?? null;
    const { document: checked } = check.get();
    if (!open) clearTimeout(timer);
    else if (checked === open.document) return;
    else if (session.get().settings.checkLive) plan(isTyped(open) ? PAUSE_MS : 0);
    else if (checked !== null && !isTyped(open)) plan(0);
    else if (checked !== null) check.update(unchecked);
  };
  const onSettings = () => {
    const now = settingsOf(workspace);
    if (!documents.get() || now.every((each, index) => each === settings[index])) return;
    if (session.get().settings.checkLive || check.get().document !== null) plan(0);
  };
  const undo = [documents.subscribe(onDocument), session.subscribe(onSettings)];
  return () => {
    clearTimeout(timer);
    round += 1;
    for (const each of undo) each();
  };
}
