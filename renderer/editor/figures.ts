import type { Figure, Paragraph } from '#core/model/block.ts';
import { isTextBlock } from '#core/model/block.ts';
import { applyEdits, type Edit } from '#core/model/edit.ts';
import type { Place } from '#core/model/path.ts';
import { admissibleText, plainText } from '#core/model/text.ts';
import type { DocumentStore } from '#renderer/document/document-store.ts';
import type { PreparedPicture } from '#renderer/picture/prepare-picture.ts';
import { retyped } from './cell-words.ts';
import { blankFigure, insertedBelow, moved } from './figure-edits.ts';
import type { FigureDeed } from './nodes/draw-figure.ts';
import { newBlockId } from './nodes/new-block-id.ts';

/** What a figure's deeds need of the window. */
export type FigurePorts = {
  readonly documents: DocumentStore;
  /** The width of the lines of the document. */
  readonly textMm: () => number;
  readonly show: (place: Place) => void;
};

/** The figure in which the keyboard is, by its block's id. */
export function figureWithFocus(): string | null {
  const element = document.activeElement?.closest<HTMLElement>('.fixed-block.figure');
  return element?.dataset.blockId ?? null;
}

function figureOf(documents: DocumentStore, id: string): Figure | null {
  const block = documents.get()?.document.body.find((each) => each.id === id);
  return block?.kind === 'figure' ? block : null;
}

function frameOf(id: string): Place {
  return { path: ['body', id, 'image'] };
}

/** Where the keyboard is in the figure: it stays there while the picture around it changes. */
function focusedPlace(id: string): Place {
  const path = (document.activeElement as HTMLElement | null)?.dataset.path?.split('.');
  return path?.[1] === id ? { path } : frameOf(id);
}

function set(documents: DocumentStore, figure: Figure, change: Partial<Figure>): void {
  const { id } = figure;
  const edits = Object.entries(change).map(
    ([name, value]): Edit => ({ op: 'set', path: ['body', id, name], value }),
  );
  const place = focusedPlace(id);
  documents.change(edits, { before: place, after: place });
}

function typeCaption(documents: DocumentStore, { id, caption }: Figure, text: string): void {
  const open = documents.get();
  const before = plainText(caption);
  if (!open || text === before) return;
  const path = ['body', id, 'caption'];
  const edit: Edit = { op: 'set', path, value: retyped(caption, text) };
  const { document: next } = applyEdits(open.document, [edit]);
  // As typing in a field: the figure that Lexical holds has to be told too.
  const typing = { origin: 'field', place: path.join('.'), before, after: text } as const;
  documents.type(next, typing, { path });
}

/** The text beside a figure; at the edges of the document a line is added. */
function leave({ documents, show }: FigurePorts, id: string, by: 1 | -1): void {
  const body = documents.get()?.document.body ?? [];
  const index = body.findIndex((block) => block.id === id);
  const near = body[index + by];
  if (near && isTextBlock(near)) {
    const at = by > 0 ? 0 : plainText(near.runs).length;
    show({ path: ['body', near.id, 'runs'], range: { start: at, end: at } });
    return;
  }
  const value: Paragraph = { kind: 'paragraph', id: newBlockId(), align: 'justify', runs: [] };
  const before = by > 0 ? (near?.id ?? null) : id;
  documents.change([{ op: 'insert', path: ['body'], before, value }], {
    after: { path: ['body', value.id, 'runs'], range: { start: 0, end: 0 } },
  });
}

function move(documents: DocumentStore, id: string, by: 1 | -1): void {
  const edits = moved(documents.get()?.document.body ?? [], id, by);
  if (edits.length === 0) return;
  documents.change(edits, { before: frameOf(id), after: focusedPlace(id) });
}

function remove(documents: DocumentStore, id: string): void {
  const body = documents.get()?.document.body ?? [];
  const index = body.findIndex((block) => block.id === id);
  const near = [body[index + 1], body[index - 1]].find((block) => block && isTextBlock(block));
  const after: Place = { path: near ? ['body', near.id, 'runs'] : ['body'] };
  documents.change([{ op: 'remove', path: ['body', id] }], { before: frameOf(id), after });
}

/** Does to a figure what a key, a button or a command asks for. */
export function changeFigure(ports: FigurePorts, id: string, deed: FigureDeed): void {
  const { documents } = ports;
  const figure = figureOf(documents, id);
  if (!figure) return;
  switch (deed.deed) {
    case 'width': {
      const widthMm = Math.round((ports.textMm() * deed.percent) / 10) / 10;
      set(documents, figure, { widthMm: Math.max(widthMm, 5) });
      break;
    }
    case 'align':
      set(documents, figure, { align: deed.to });
      break;
    case 'move':
      move(documents, id, deed.by);
      break;
    case 'leave':
      leave(ports, id, deed.by);
      break;
    case 'caption':
      typeCaption(documents, figure, deed.text);
      break;
    case 'alt':
      set(documents, figure, { altText: admissibleText(deed.text).replaceAll('\n', ' ') });
      break;
    case 'remove':
      remove(documents, id);
  }
}

/** A picture below the block named `at`, with the keyboard where its caption goes. */
export function insertFigure(
  documents: DocumentStore,
  at: string | undefined,
  { image, widthMm }: PreparedPicture,
): void {
  const open = documents.get();
  if (!open) return;
  const figure = blankFigure(image, widthMm, newBlockId);
  documents.change(insertedBelow(open.document.body, at, figure, newBlockId), {
    after: { path: ['body', figure.id, 'caption'] },
  });
}
