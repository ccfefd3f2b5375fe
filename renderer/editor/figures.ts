import type { Block, Figure, Paragraph } from '#core/model/block.ts';
import { isTextBlock } from '#core/model/block.ts';
import { applyEdits, type Edit } from '#core/model/edit.ts';
import type { Path, Place } from '#core/model/path.ts';
import { admissibleText, plainText } from '#core/model/text.ts';
import type { DocumentStore } from '#renderer/document/document-store.ts';
import type { PreparedPicture } from '#renderer/picture/prepare-picture.ts';
import { retyped } from './cell-words.ts';
import { blankFigure, insertedBelow, moved } from './figure-edits.ts';
import type { FigureDeed } from './nodes/draw-figure.ts';
import { newBlockId } from './nodes/new-block-id.ts';
import { type BlockAt, blockAround, blockOf, blocksAt, type TextList } from './text-list.ts';

/** What a figure's deeds need of the window. */
export type FigurePorts = {
  readonly documents: DocumentStore;
  /** The width of the lines of the document. */
  readonly textMm: () => number;
  readonly show: (place: Place) => void;
};

/** A figure and the text that it stands in. */
type FigureAt = { readonly list: TextList; readonly figure: Figure };

/** The figure in which the keyboard is. */
export function figureWithFocus(): BlockAt | null {
  const element = document.activeElement;
  return element?.closest('.fixed-block.figure') ? blockAround(element) : null;
}

function blocksOf(documents: DocumentStore, list: TextList): readonly Block[] {
  const open = documents.get();
  return open ? blocksAt(open.document, list) : [];
}

function figureAt(documents: DocumentStore, { list, id }: BlockAt): FigureAt | null {
  const block = blocksOf(documents, list).find((each) => each.id === id);
  return block?.kind === 'figure' ? { list, figure: block } : null;
}

function pathTo({ list, figure }: FigureAt, name: string): Path {
  return [...list, figure.id, name];
}

function frameOf(at: FigureAt): Place {
  return { path: pathTo(at, 'image') };
}

/** Where the keyboard is in the figure: it stays there while the picture around it changes. */
function focusedPlace(at: FigureAt): Place {
  const path = (document.activeElement as HTMLElement | null)?.dataset.path?.split('.') ?? [];
  return blockOf(path)?.id === at.figure.id ? { path } : frameOf(at);
}

function set(documents: DocumentStore, at: FigureAt, change: Partial<Figure>): void {
  const edits = Object.entries(change).map(
    ([name, value]): Edit => ({ op: 'set', path: pathTo(at, name), value }),
  );
  const place = focusedPlace(at);
  documents.change(edits, { before: place, after: place });
}

/** Takes over words typed at a figure: a word is one step of the history. */
function type(documents: DocumentStore, edit: Edit & { op: 'set' }, before: string, after: string) {
  const open = documents.get();
  if (!open || after === before) return;
  const { path } = edit;
  const { document: next } = applyEdits(open.document, [edit]);
  // As typing in a field: the figure that Lexical holds has to be told too.
  documents.type(next, { origin: 'field', place: path.join('.'), before, after }, { path });
}

function typeCaption(documents: DocumentStore, at: FigureAt, text: string): void {
  const { caption } = at.figure;
  const edit = { op: 'set', path: pathTo(at, 'caption'), value: retyped(caption, text) } as const;
  type(documents, edit, plainText(caption), text);
}

function typeAlt(documents: DocumentStore, at: FigureAt, text: string): void {
  const value = admissibleText(text).replaceAll('\n', ' ');
  type(documents, { op: 'set', path: pathTo(at, 'altText'), value }, at.figure.altText, value);
}

/** The text beside a figure; at the edges of the document a line is added. */
function leave({ documents, show }: FigurePorts, { list, figure }: FigureAt, by: 1 | -1): void {
  const blocks = blocksOf(documents, list);
  const index = blocks.findIndex(({ id }) => id === figure.id);
  const near = blocks[index + by];
  if (near && isTextBlock(near)) {
    const at = by > 0 ? 0 : plainText(near.runs).length;
    show({ path: [...list, near.id, 'runs'], range: { start: at, end: at } });
    return;
  }
  const value: Paragraph = { kind: 'paragraph', id: newBlockId(), align: 'justify', runs: [] };
  const before = by > 0 ? (near?.id ?? null) : figure.id;
  documents.change([{ op: 'insert', path: list, before, value }], {
    after: { path: [...list, value.id, 'runs'], range: { start: 0, end: 0 } },
  });
}

function move(documents: DocumentStore, at: FigureAt, by: 1 | -1): void {
  const { list, figure } = at;
  const edits = moved(blocksOf(documents, list), { list, id: figure.id }, by);
  if (edits.length === 0) return;
  documents.change(edits, { before: frameOf(at), after: focusedPlace(at) });
}

function remove(documents: DocumentStore, at: FigureAt): void {
  const { list, figure } = at;
  const blocks = blocksOf(documents, list);
  const index = blocks.findIndex(({ id }) => id === figure.id);
  const near = [blocks[index + 1], blocks[index - 1]].find((block) => block && isTextBlock(block));
  const after: Place = { path: near ? [...list, near.id, 'runs'] : list };
  const path = [...list, figure.id];
  documents.change([{ op: 'remove', path }], { before: frameOf(at), after });
}

/** Does to a figure what a key, a button or a command asks for. */
export function changeFigure(ports: FigurePorts, where: BlockAt | null, deed: FigureDeed): void {
  const { documents } = ports;
  const at = where && figureAt(documents, where);
  if (!at) return;
  switch (deed.deed) {
    case 'width': {
      const widthMm = Math.round((ports.textMm() * deed.percent) / 10) / 10;
      set(documents, at, { widthMm: Math.max(widthMm, 5) });
      break;
    }
    case 'align':
      set(documents, at, { align: deed.to });
      break;
    case 'move':
      move(documents, at, deed.by);
      break;
    case 'leave':
      leave(ports, at, deed.by);
      break;
    case 'caption':
      typeCaption(documents, at, deed.text);
      break;
    case 'alt':
      typeAlt(documents, at, deed.text);
      break;
    case 'remove':
      remove(documents, at);
  }
}

/** A picture below the block at `at`, with the keyboard where its caption goes. */
export function insertFigure(
  documents: DocumentStore,
  at: BlockAt,
  { image, widthMm }: PreparedPicture,
): void {
  const open = documents.get();
  if (!open) return;
  const figure = blankFigure(image, widthMm, newBlockId);
  documents.change(insertedBelow(blocksAt(open.document, at.list), at, figure, newBlockId), {
    after: { path: [...at.list, figure.id, 'caption'] },
  });
}
