import type { Picture } from '#core/model/picture.ts';
import type { Run } from '#core/model/text.ts';

/** A picture that stands in a source; `image` is null where its kind cannot be shown here. */
export type SourcePicture = {
  readonly image: Picture | null;
  /** As wide as the source shows it; null where that is not known. */
  readonly widthMm: number | null;
  readonly altText: string;
};

/**
 * One paragraph as a source shows it: words with their looks, and what is known of its layout.
 * Plain text, DOCX and clipboard HTML all become these; recognising knows nothing else. What a
 * source cannot tell (plain text has no alignment) is null.
 */
export type StyledParagraph = {
  /** The words as they stand, noise and all; a line feed is a line break inside the paragraph. */
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right' | 'justify' | null;
  readonly sizePt: number | null;
  /** A number or bullet that the source adds by itself (a Word list), else null. */
  readonly label: string | null;
  /** Where the paragraph stands in a table of the source, else null. Counted from 0. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** It stands at the foot of the first page, apart from the text. */
  readonly isFoot?: true;
  /** The pictures in it or beside it; absent where the source has none. */
  readonly pictures?: readonly SourcePicture[];
};
