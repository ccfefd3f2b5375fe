import { z } from 'zod';
import type { Immutable } from './immutable.ts';
import { picture } from './picture.ts';
import { lineText, run } from './text.ts';

/** A name that stays with its thing for life, so that a finding, a comment and the caret agree. */
export const id = z.string().regex(/^[\w-]{1,64}$/);

/**
 * The levels of a body, from the widest in: phần, chương, mục, tiểu mục, điều; then I, 1, 1.1,
 * 1.1.1, a, `-` and `+`. Khoản and điểm are the levels `arabic` and `letter` under an article.
 */
export const level = z.enum([
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'roman',
  'arabic',
  'decimal',
  'subdecimal',
  'letter',
  'dash',
  'plus',
]);

/**
 * One căn cứ: a line of the grounds on which the document stands, with the mark that ends it but
 * without a dash, which is the standard's to print.
 */
export const basis = z.strictObject({ kind: z.literal('basis'), id, runs: z.array(run) });

export const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  id,
  align: z.enum(['justify', 'left', 'center', 'right']),
  runs: z.array(run),
});

/** A numbered heading or item. Its label is derived from its level and place. */
export const item = z.strictObject({
  kind: z.literal('item'),
  id,
  level,
  /** Whether the line is a title (bold, kept with what follows) and not running text. */
  title: z.boolean(),
  /** The label as it stood in the source, where it is not the derived one. */
  label: lineText.nullable(),
  runs: z.array(run),
});

export const tableCell = z.strictObject({
  id,
  align: z.enum(['left', 'center', 'right', 'justify']),
  runs: z.array(run),
});

export const tableRow = z.strictObject({ id, cells: z.array(tableCell).min(1) });

/** A plain grid: every row has one cell a column. */
export const table = z.strictObject({
  kind: z.literal('table'),
  id,
  /** Shares of the text width; they need not add up to any total. */
  columns: z.array(z.number().positive()).min(1),
  /** How many rows from the top are headings, repeated on every page. */
  headerRows: z.int().min(0),
  rows: z.array(tableRow).min(1),
});

/** A picture with the words beneath it. It stands apart from the text, as wide as it says. */
export const figure = z.strictObject({
  kind: z.literal('figure'),
  id,
  image: picture,
  /** As wide as wished; a page that is narrower or too low for it shows it smaller. */
  widthMm: z.number().min(5).max(500),
  align: z.enum(['left', 'center', 'right']),
  /** What the picture shows, for those who cannot see it. */
  altText: lineText,
  /** Chú thích hình: the words beneath; none where there are no runs. */
  caption: z.array(run),
});

export const pageBreak = z.strictObject({ kind: z.literal('page-break'), id });

export const block = z.discriminatedUnion('kind', [
  basis,
  paragraph,
  item,
  table,
  figure,
  pageBreak,
]);

export type Level = z.infer<typeof level>;
export type Basis = Immutable<z.infer<typeof basis>>;
export type Paragraph = Immutable<z.infer<typeof paragraph>>;
export type Item = Immutable<z.infer<typeof item>>;
export type Table = Immutable<z.infer<typeof table>>;
export type TableCell = Immutable<z.infer<typeof tableCell>>;
export type Figure = Immutable<z.infer<typeof figure>>;
export type PageBreak = Immutable<z.infer<typeof pageBreak>>;
export type Block = Immutable<z.infer<typeof block>>;
/** A block whose content is one stretch of runs. */
export type TextBlock = Basis | Paragraph | Item;

/** Whether `candidate` holds runs of its own. */
export function isTextBlock(candidate: Block): candidate is TextBlock {
  return candidate.kind === 'basis' || candidate.kind === 'paragraph' || candidate.kind === 'item';
}
