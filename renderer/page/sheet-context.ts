import { createContext, use } from 'react';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Edit } from '#core/model/edit.ts';
import type { FramePart } from '#core/model/frame-part.ts';
import type { Path } from '#core/model/path.ts';
import type { Standard, StyleName } from '#core/standards/standard.ts';
import type { Layout } from './layout.ts';
import { partCss } from './look.ts';

/** What every part of the frame draws from; texts are drawn by their editors. */
export type Sheet = {
  /** Without its text and those of the annexes. */
  readonly document: OfficialDocument;
  readonly standard: Standard;
  readonly layout: Layout;
};

export const SheetContext = createContext<Sheet | null>(null);

export function useSheet(): Sheet {
  const sheet = use(SheetContext);
  if (!sheet) throw new Error('a part of the sheet stands outside it');
  return sheet;
}

/** The look of a part on screen: the standard's, with what the source had laid over it. */
export function partStyle({ document, standard, layout }: Sheet, part: FramePart, name: StyleName) {
  return partCss(standard.styles[name].value, document.asFound[part], layout.parts.get(part));
}

/** Writes typed words to `path`. */
export function setting(path: Path): (text: string) => readonly Edit[] {
  return (text) => [{ op: 'set', path, value: text }];
}
