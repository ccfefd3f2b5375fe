import type { Composition } from '#core/compose/composition.ts';

/** What the client asks of the worker; answers carry the number of their question. */
export type PressQuestion = {
  readonly number: number;
  readonly call: 'pdf' | 'pages';
  readonly composition: Composition;
};

export type PressAnswer =
  | { readonly number: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly pages: readonly string[] }
  | { readonly number: number; readonly error: string };
