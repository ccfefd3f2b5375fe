import type { Item, Level, Paragraph, TextBlock } from '#core/model/block.ts';

/** What a text block is, apart from its id and its words. */
export type BlockShape =
  | { readonly kind: 'basis' }
  | { readonly kind: 'paragraph'; readonly align: Paragraph['align'] }
  | Pick<Item, 'kind' | 'level' | 'title' | 'label'>;

export const PLAIN: BlockShape = { kind: 'paragraph', align: 'justify' };

/** Headings of these levels are titles from the start; the others are running text. */
const TITLE_LEVELS: ReadonlySet<Level> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'roman',
]);

/** A new item of `level`, numbered by its place. */
export function itemOf(level: Level): BlockShape {
  return { kind: 'item', level, title: TITLE_LEVELS.has(level), label: null };
}

/** The shape of a block of the model. */
export function shapeOf(block: TextBlock): BlockShape {
  switch (block.kind) {
    case 'basis':
      return { kind: 'basis' };
    case 'paragraph':
      return { kind: 'paragraph', align: block.align };
    case 'item': {
      const { kind, level, title, label } = block;
      return { kind, level, title, label };
    }
  }
}

/** What Enter makes after a block: a running item goes on, a title gives way to text. */
export function shapeAfter(shape: BlockShape): BlockShape {
  if (shape.kind !== 'item') return shape;
  return shape.title ? PLAIN : { ...shape, label: null };
}

export function sameShape(a: BlockShape, b: BlockShape): boolean {
  if (a.kind === 'item' && b.kind === 'item')
    return a.level === b.level && a.title === b.title && a.label === b.label;
  if (a.kind === 'paragraph' && b.kind === 'paragraph') return a.align === b.align;
  return a.kind === b.kind;
}
