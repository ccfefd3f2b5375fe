import { buildEditorFromExtensions } from '@lexical/extension';
import { RichTextExtension } from '@lexical/rich-text';
import { defineExtension, type LexicalEditor } from 'lexical';
import { applyEdits } from '#core/model/edit.ts';
import { type Place, textAt } from '#core/model/path.ts';
import { plainRuns } from '#core/model/text.ts';
import type { DocumentStore } from '#renderer/document/document-store.ts';
import { BODY_NODES } from './body-nodes.ts';
import { $caretPlace, $selectPlace } from './caret.ts';
import { LevelsExtension } from './levels-extension.ts';
import { CELL_INPUT, type CellInput } from './nodes/draw-fixed-block.ts';
import { type PasteListener, pasteExtension } from './paste-extension.ts';
import { syncExtension } from './sync-extension.ts';

/** The editor of the body, on the page or off it. */
export type BodyEditor = {
  readonly lexical: LexicalEditor;
  /** Puts the caret at a place of the body and the keyboard into it. */
  readonly show: (place: Place) => void;
  /** Where the caret stands while the body has the keyboard. */
  readonly caret: () => Place | null;
  /** Draws in `element`, or nowhere. */
  readonly drawIn: (element: HTMLElement | null) => void;
  readonly dispose: () => void;
};

const theme = {
  text: {
    bold: 'run-bold',
    italic: 'run-italic',
    underline: 'run-underline',
    superscript: 'run-super',
    subscript: 'run-sub',
  },
};

export function createBodyEditor(documents: DocumentStore, onPaste: PasteListener): BodyEditor {
  const lexical = buildEditorFromExtensions(
    defineExtension({
      name: 'van-thu/body',
      namespace: 'van-thu',
      nodes: BODY_NODES,
      theme,
      onError: (error: Error) => {
        throw error;
      },
      dependencies: [
        RichTextExtension,
        LevelsExtension,
        pasteExtension(onPaste),
        syncExtension(documents),
      ],
    }),
  );
  const onCellInput = (event: Event) => {
    const { table, row, cell, text } = (event as CustomEvent<CellInput>).detail;
    const open = documents.get();
    if (!open) return;
    const path = ['body', table, 'rows', row, 'cells', cell, 'runs'];
    const before = textAt(open.document, path) ?? '';
    if (text === before) return;
    const { document } = applyEdits(open.document, [{ op: 'set', path, value: plainRuns(text) }]);
    // As typing in a field: the grid that Lexical holds has to be told too.
    const typing = { origin: 'field', place: path.join('.'), before, after: text } as const;
    documents.type(document, typing, { path });
  };
  return {
    lexical,
    show(place) {
      lexical.focus();
      lexical.update(() => void $selectPlace(place), { discrete: true });
    },
    caret() {
      const root = lexical.getRootElement();
      return root?.contains(document.activeElement) ? lexical.read($caretPlace) : null;
    },
    drawIn(element) {
      lexical.getRootElement()?.removeEventListener(CELL_INPUT, onCellInput);
      element?.addEventListener(CELL_INPUT, onCellInput);
      lexical.setRootElement(element);
    },
    dispose() {
      lexical.dispose();
    },
  };
}
