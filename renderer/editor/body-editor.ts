import { buildEditorFromExtensions } from '@lexical/extension';
import { RichTextExtension } from '@lexical/rich-text';
import { defineExtension, type LexicalEditor } from 'lexical';
import type { Place } from '#core/model/path.ts';
import type { DocumentStore } from '#renderer/document/document-store.ts';
import { BODY_NODES } from './body-nodes.ts';
import { $caretPlace, $selectPlace } from './caret.ts';
import { FigureExtension } from './figure-extension.ts';
import { changeFigure, figureWithFocus } from './figures.ts';
import { LevelsExtension } from './levels-extension.ts';
import { FIGURE_DEED, type FigureDeed } from './nodes/draw-figure.ts';
import {
  CELL_INPUT,
  CELL_STEP,
  type CellInput,
  type CellStep,
  TABLE_DEED,
  type TableDeed,
} from './nodes/draw-fixed-block.ts';
import { type PasteListeners, pasteExtension } from './paste-extension.ts';
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

/** What the editor asks of the window around it. */
export type BodyPorts = {
  readonly documents: DocumentStore;
  readonly pasting: PasteListeners;
  /** The width of the lines of the document that is shown. */
  readonly textMm: () => number;
};

/** The figure on whose element an event was raised. */
function figureOfEvent({ target }: Event): string {
  const element = (target as Element | null)?.closest<HTMLElement>('.fixed-block.figure');
  return element?.dataset.blockId ?? '';
}

export function createBodyEditor({ documents, pasting, textMm }: BodyPorts): BodyEditor {
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
        FigureExtension,
        pasteExtension(pasting),
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
    if (cellWithFocus() || figureWithFocus()) event.stopImmediatePropagation();
  };
  window.addEventListener('selectionchange', keepCellCaret, { capture: true });
  const figures = { documents, textMm, show };
  // Undo leads back to a picture by the caret, as to any field.
  const noteFigure = ({ target }: FocusEvent) => {
    const path = (target as HTMLElement).dataset.path?.split('.');
    if (path && figureWithFocus() !== null) documents.caretAt({ path });
  };
  const listeners: Readonly<Record<string, (event: Event) => void>> = {
    [CELL_INPUT]: (event) => takeCellInput(documents, (event as CustomEvent<CellInput>).detail),
    [TABLE_DEED]: (event) => changeTable(documents, (event as CustomEvent<TableDeed>).detail),
    [FIGURE_DEED]: (event) =>
      changeFigure(figures, figureOfEvent(event), (event as CustomEvent<FigureDeed>).detail),
    focusin: (event) => noteFigure(event as FocusEvent),
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
