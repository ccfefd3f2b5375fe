import type { Block, Figure, Paragraph } from '#core/model/block.ts';
import { isTextBlock } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import { MAX_PICTURES_BYTES, type Picture, pictureBytes } from '#core/model/picture.ts';
import { plainText } from '#core/model/text.ts';
import type { BlockAt } from './text-list.ts';

type NewId = () => string;

/** A picture in the text, as wide as `widthMm`, without words yet. */
export function blankFigure(image: Picture, widthMm: number, newId: NewId): Figure {
  return {
    kind: 'figure',
    id: newId(),
    image,
    widthMm,
    align: 'center',
    altText: '',
    caption: [],
  };
}

function isBlank(block: Block): boolean {
  return isTextBlock(block) && plainText(block.runs) === '';
}

/** The edits that put `block` below the one at `at`, or before it where that is an empty line. */
export function insertedBelow(
  body: readonly Block[],
  { list, id: at }: BlockAt,
  block: Block,
  newId: NewId,
): readonly Edit[] {
  const found = body.findIndex(({ id }) => id === at);
  const index = found < 0 ? body.length - 1 : found;
  const here = body[index];
  const before = here && isBlank(here) ? here.id : (body[index + 1]?.id ?? null);
  const edits: Edit[] = [{ op: 'insert', path: list, before, value: block }];
  if (body.length > 0) return edits;
  const line: Paragraph = { kind: 'paragraph', id: newId(), align: 'justify', runs: [] };
  return [...edits, { op: 'insert', path: list, before: null, value: line }];
}

/** The edits that move a block past its neighbour; none where there is no neighbour. */
export function moved(body: readonly Block[], { list, id }: BlockAt, by: 1 | -1): readonly Edit[] {
  const index = body.findIndex((block) => block.id === id);
  const block = body[index];
  if (!block || !body[index + by]) return [];
  const before = body[by > 0 ? index + 2 : index - 1]?.id ?? null;
  return [
    { op: 'remove', path: [...list, block.id] },
    { op: 'insert', path: list, before, value: block },
  ];
}

/** Whether the document has room for a picture more. */
export function hasRoomFor({ body, annexes }: OfficialDocument, image: Picture): boolean {
  const blocks = [...body, ...annexes.flatMap((annex) => annex.body)];
  const bytes = blocks.map((block) => (block.kind === 'figure' ? pictureBytes(block.image) : 0));
  return bytes.reduce((sum, each) => sum + each, pictureBytes(image)) <= MAX_PICTURES_BYTES;
}
