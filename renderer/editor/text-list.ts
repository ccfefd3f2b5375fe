import type { EditorConfig, EditorThemeClasses } from 'lexical';
import type { Block } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Path, Place } from '#core/model/path.ts';

/** Which list of blocks a text is, by its path: the body, or what one annex says. */
export type TextList = Path;

export const BODY: TextList = ['body'];

export function annexList(annex: string): TextList {
  return ['annexes', annex, 'body'];
}

const NO_BLOCKS: readonly Block[] = [];

/** The blocks of `list`; none where the document has no such list. */
export function blocksAt(document: OfficialDocument, list: TextList): readonly Block[] {
  return knownBlocks(document, list) ?? NO_BLOCKS;
}

/** The same; null where the document has no such list. */
export function knownBlocks(document: OfficialDocument, list: TextList): readonly Block[] | null {
  if (list[0] === 'body') return document.body;
  return document.annexes.find(({ id }) => id === list[1])?.body ?? null;
}

/** The document with other blocks in `list`; everything else stays the very same. */
export function withBlocks(
  document: OfficialDocument,
  list: TextList,
  blocks: readonly Block[],
): OfficialDocument {
  if (list[0] === 'body') return { ...document, body: blocks };
  const annexes = document.annexes.map((annex) =>
    annex.id === list[1] ? { ...annex, body: blocks } : annex,
  );
  return { ...document, annexes };
}

/** The list into which a path leads; null where it leads elsewhere. */
export function listOf(path: Path): TextList | null {
  if (path[0] === 'body') return BODY;
  return path[0] === 'annexes' && path[2] === 'body' ? path.slice(0, 3) : null;
}

/** The block into which a path leads, and what of it; null where it leads into no text. */
export function blockOf(path: Path): { readonly id: string; readonly inside: Path } | null {
  const list = listOf(path);
  if (!list) return null;
  const id = path[list.length];
  return id === undefined ? null : { id, inside: path.slice(list.length + 1) };
}

/** One block of a text; the end of the text where there is no such block. */
export type BlockAt = { readonly list: TextList; readonly id: string | undefined };

/** The block on whose element `element` stands; null beside all texts. */
export function blockAround(element: Element | null): BlockAt | null {
  const block = element?.closest<HTMLElement>('.body > [data-block-id]');
  const list = block?.parentElement?.dataset.path?.split('.');
  return block && list ? { list, id: block.dataset.blockId } : null;
}

export function sameList(a: TextList, b: TextList): boolean {
  return a.length === b.length && a.every((segment, index) => segment === b[index]);
}

/** Whether `place` is in text that an editor itself holds, and not inside a table or figure. */
export function isEditorText({ path }: Place): boolean {
  if (listOf(path) === null) return false;
  const [inner] = blockOf(path)?.inside ?? [];
  return inner === undefined || inner === 'runs';
}

/** Lexical hands its theme, and nothing else of ours, to nodes that draw themselves. */
export function themeOf(list: TextList, classes: EditorThemeClasses): EditorThemeClasses {
  return { ...classes, textList: list };
}

/** The list whose editor draws. */
export function listDrawn({ theme }: Pick<EditorConfig, 'theme'>): TextList {
  return (theme as { readonly textList?: TextList }).textList ?? BODY;
}
