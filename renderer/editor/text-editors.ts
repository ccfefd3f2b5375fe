import type { Place } from '#core/model/path.ts';
import { type BodyEditor, type BodyPorts, createBodyEditor } from './body-editor.ts';
import { figureWithFocus } from './figures.ts';
import type { PasteListeners } from './paste-extension.ts';
import { cellWithFocus } from './tables.ts';
import {
  annexList,
  type BlockAt,
  BODY,
  blockAround,
  blockOf,
  listOf,
  type TextList,
} from './text-list.ts';

/** The editors of all texts of the document: the body's, and one for each annex there is. */
export type TextEditors = {
  /** The editor of one text; null where the document has no such text. */
  readonly of: (list: TextList) => BodyEditor | null;
  /** The editor that has the keyboard, or had it last. */
  readonly atHand: () => BodyEditor;
  /** Where the caret stands while a text has the keyboard. */
  readonly caret: () => Place | null;
  /** The block that has the keyboard or had it last, in the text at hand. */
  readonly blockAtHand: () => BlockAt;
  readonly isComposing: () => boolean;
  /** Puts the caret at a place of a text and the keyboard into it. */
  readonly show: (place: Place) => void;
  /** Hears of everything that an editor draws or selects; returns its own undo. */
  readonly onUpdate: (listener: () => void) => () => void;
};

// Lexical takes the caret of a cell for its own and puts it elsewhere: it is not told of it.
function keepCellCaret(event: Event): void {
  if (cellWithFocus() || figureWithFocus()) event.stopImmediatePropagation();
}

/** Makes the editors, and those of annexes as these come and go. */
export function createTextEditors(ports: Omit<BodyPorts, 'list' | 'onFocus'>): TextEditors {
  const { documents, pasting } = ports;
  const listeners = new Set<() => void>();
  const make = (list: TextList, own: PasteListeners): BodyEditor => {
    const onFocus = () => {
      last = editor;
    };
    const editor = createBodyEditor({ ...ports, list, pasting: own, onFocus });
    editor.lexical.registerUpdateListener(() => {
      for (const listener of listeners) listener();
    });
    return editor;
  };
  const body = make(BODY, pasting);
  // Into an annex nobody pastes a whole document.
  const pastingInAnnex = { ...pasting, onText: () => false };
  const annexes = new Map<string, BodyEditor>();
  let last = body;

  const keepAnnexes = () => {
    const ids = new Set(documents.get()?.document.annexes.map(({ id }) => id));
    for (const [id, editor] of annexes) {
      if (ids.has(id)) continue;
      annexes.delete(id);
      if (last === editor) last = body;
      editor.dispose();
    }
    for (const id of ids)
      if (!annexes.has(id)) annexes.set(id, make(annexList(id), pastingInAnnex));
  };
  const of = (list: TextList) => (list[0] === 'body' ? body : (annexes.get(list[1] ?? '') ?? null));
  const all = () => [body, ...annexes.values()];

  keepAnnexes();
  documents.subscribe(keepAnnexes);
  window.addEventListener('selectionchange', keepCellCaret, { capture: true });
  return {
    of,
    atHand: () => last,
    caret: () => last.caret(),
    blockAtHand: () => {
      const id = blockOf(last.lastCaret()?.path ?? [])?.id;
      return blockAround(document.activeElement) ?? { list: last.list, id };
    },
    isComposing: () => all().some(({ lexical }) => lexical.isComposing()),
    show(place) {
      const list = listOf(place.path);
      if (list) of(list)?.show(place);
    },
    onUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
