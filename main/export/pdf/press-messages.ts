import type { Composition } from '#core/compose/composition.ts';

/** What the client asks of the worker; answers carry the number of their question. */
export type PressQuestion = {
  readonly number: number;
  readonly composition: Composition;
} & (
  | { readonly call: 'pdf' | 'pages' }
  /** `wanted` says which pictures a preview needs; absent: all. */
  | { readonly call: 'preview'; readonly wanted: WantedPages | undefined }
  /** Whether a PDF is the composition, on so many pages. */
  | { readonly call: 'compare'; readonly pdf: Uint8Array; readonly pages: number }
);

/** The pages near those that are seen, by their index, but for those that the asker has by now. */
export type WantedPages = {
  readonly from: number;
  readonly to: number;
  readonly known: readonly string[];
};

/** A page of a preview: `svg` is null where it is not wanted. */
export type PreviewPage = {
  readonly key: string;
  readonly blocks: string;
  readonly svg: string | null;
};

export type PressAnswer =
  | { readonly number: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly pages: readonly string[] }
  | { readonly number: number; readonly preview: readonly PreviewPage[] }
  /** What differs, for the log; null where nothing does. */
  | { readonly number: number; readonly difference: string | null }
  | { readonly number: number; readonly error: string };
