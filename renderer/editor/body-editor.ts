import { buildEditorFromExtensions } from '@lexical/extension';
import { RichTextExtension } from '@lexical/rich-text';
import { $getRoot, defineExtension, type LexicalEditor } from 'lexical';
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
import { changeTable, goToCell, goToRow, takeCellInput } from './tables.ts';
import { type BlockAt, blockAround, type TextList, themeOf } from './text-list.ts';

/** The editor of one text, the body or that of an annex, on the page or off it. */
export type BodyEditor = {
  readonly lexical: LexicalEditor;
  readonly list: TextList;
  /** Puts the caret at a place of the text and the keyboard into it. */
  readonly show: (place: Place) => void;
  /** Puts the caret before all words of the text and the keyboard into it. */
  readonly goToStart: () => void;
  /** Where the caret stands while the text, and nothing inside one of its blocks, has the keyboard. */
  readonly caret: () => Place | null;
  /** Where the caret stood last, whoever has the keyboard now. */
  readonly lastCaret: () => Place | null;
  /** Draws in `element`, or nowhere. */
  readonly drawIn: (element: HTMLElement | null) => void;
  readonly dispose: () => void;
};

/** What the editor of a text asks of the window around it. */
export type BodyPorts = {
  readonly documents: DocumentStore;
  readonly list: TextList;
  readonly pasting: PasteListeners;
  /** The width of the lines of the document that is shown. */
  readonly textMm: () => number;
  /** Hears that the keyboard has come into the text or one of its cells. */
  readonly onFocus: () => void;
};

const classes = {
  text: {
    bold: 'run-bold',
    italic: 'run-italic',
    underline: 'run-underline',
    superscript: 'run-super',
    subscript: 'run-sub',
  },
};

/** The figure on whose element an event was raised. */
function figureOfEvent({ target }: Event): BlockAt | null {
  const element = target as Element | null;
  return element?.closest('.fixed-block.figure') ? blockAround(element) : null;
}

function build({ documents, list, pasting }: BodyPorts) {
  return buildEditorFromExtensions(
    defineExtension({
      name: 'van-thu/body',
      // One name for all: blocks may be carried from one text to another.
      namespace: 'van-thu',
      nodes: BODY_NODES,
      theme: themeOf(list, classes),
      onError: (error: Error) => {
        throw error;
      },
      dependencies: [
        RichTextExtension,
        LevelsExtension,
        FigureExtension,
        pasteExtension(pasting),
        syncExtension(documents, list),
      ],
    }),
  );
}

export function createBodyEditor(ports: BodyPorts): BodyEditor {
  const { documents, list, textMm, onFocus } = ports;
  const lexical = build(ports);
  const show = (place: Place) => {
    lexical.focus();
    lexical.update(() => void $selectPlace(place), { discrete: true });
  };
  const figures = { documents, textMm, show };
  const noteFocus = ({ target }: FocusEvent) => {
    onFocus();
    // Undo leads back to a picture by the caret, as to any field.
    const path = (target as HTMLElement).dataset.path?.split('.');
    if (path && figureWithFocus() !== null) documents.caretAt({ path });
  };
  const listeners: Readonly<Record<string, (event: Event) => void>> = {
    focusin: (event) => noteFocus(event as FocusEvent),
    [CELL_INPUT]: (event) => takeCellInput(documents, (event as CustomEvent<CellInput>).detail),
    [TABLE_DEED]: (event) => changeTable(documents, (event as CustomEvent<TableDeed>).detail),
    [FIGURE_DEED]: (event) =>
      changeFigure(figures, figureOfEvent(event), (event as CustomEvent<FigureDeed>).detail),
    [CELL_STEP]: (event) => {
      const { axis, by } = (event as CustomEvent<CellStep>).detail;
      if (axis === 'cell') goToCell(documents, by);
      else goToRow(documents, by, show);
    },
  };
  const lastCaret = () => lexical.read(() => $caretPlace(list));
  return {
    lexical,
    list,
    show,
    goToStart() {
      lexical.focus();
      lexical.update(() => void $getRoot().selectStart(), { discrete: true });
    },
    caret: () => {
      const root = lexical.getRootElement();
      return root !== null && root === document.activeElement ? lastCaret() : null;
    },
    lastCaret,
    drawIn(element) {
      for (const [name, listener] of Object.entries(listeners)) {
        lexical.getRootElement()?.removeEventListener(name, listener);
        element?.addEventListener(name, listener);
      }
      lexical.setRootElement(element);
    },
    dispose: () => lexical.dispose(),
  };
}
