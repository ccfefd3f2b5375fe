import { buildEditorFromExtensions } from '@lexical/extension';
import { RichTextExtension } from '@lexical/rich-text';
import { defineExtension, type LexicalEditor } from 'lexical';
import type { Place } from '#core/model/path.ts';
import type { DocumentStore } from '#renderer/document/document-store.ts';
import { BODY_NODES } from './body-nodes.ts';
import { $caretPlace, $selectPlace } from './caret.ts';
import { LevelsExtension } from './levels-extension.ts';
import {
  CELL_INPUT,
  CELL_STEP,
  type CellInput,
  type CellStep,
  TABLE_DEED,
  type TableDeed,
} from './nodes/draw-fixed-block.ts';
import { type PasteListener, pasteExtension } from './paste-extension.ts';
import { syncExtension } from './sync-extension.ts';
import { cellWithFocus, changeTable, goToCell, goToRow, takeCellInput } from './tables.ts';

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
  const show = (place: Place) => {
    lexical.focus();
    lexical.update(() => void $selectPlace(place), { discrete: true });
  };
  // Lexical takes the caret of a cell for its own and puts it elsewhere: it is not told of it.
  const keepCellCaret = (event: Event) => {
    if (cellWithFocus()) event.stopImmediatePropagation();
  };
  window.addEventListener('selectionchange', keepCellCaret, { capture: true });
  const listeners: Readonly<Record<string, (event: Event) => void>> = {
    [CELL_INPUT]: (event) => takeCellInput(documents, (event as CustomEvent<CellInput>).detail),
    [TABLE_DEED]: (event) => changeTable(documents, (event as CustomEvent<TableDeed>).detail),
    [CELL_STEP]: (event) => {
      const { axis, by } = (event as CustomEvent<CellStep>).detail;
      if (axis === 'cell') goToCell(documents, by);
      else goToRow(documents, by, show);
    },
  };
  return {
    lexical,
    show,
    caret() {
      const root = lexical.getRootElement();
      return root?.contains(document.activeElement) ? lexical.read($caretPlace) : null;
    },
    drawIn(element) {
      for (const [name, listener] of Object.entries(listeners)) {
        lexical.getRootElement()?.removeEventListener(name, listener);
        element?.addEventListener(name, listener);
      }
      lexical.setRootElement(element);
    },
    dispose() {
      window.removeEventListener('selectionchange', keepCellCaret, { capture: true });
      lexical.dispose();
    },
  };
}
