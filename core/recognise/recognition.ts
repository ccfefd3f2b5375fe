import type { OfficialDocument } from '#core/model/document.ts';
import type { Path } from '#core/model/path.ts';
import type { Noise } from './noise.ts';

/** Words that were kept, but whose part in the document could not be told. */
export type Unplaced = { readonly path: Path; readonly text: string };

/** What a source was understood to be. */
export type Recognition = {
  readonly document: OfficialDocument;
  /** Whether anything of a document frame (title, issuer, number, …) was found at all. */
  readonly frameFound: boolean;
  readonly unplaced: readonly Unplaced[];
  /** What of the source is no part of any document, by its lines. */
  readonly noise: readonly Noise[];
  /** How many pictures of the source could not be taken over: drawings, damaged or too large ones. */
  readonly lostPictures: number;
};
