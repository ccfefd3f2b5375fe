import { type RefObject, useEffect } from 'react';
import { pageAnchor } from '#core/compose/page-anchor.ts';
import { textAt } from '#core/model/path.ts';
import { useWorkspace, type Workspace } from '#renderer/app/workspace.ts';
import { pageOf } from './page-blocks.ts';

/** The block or part that has the caret, and how far in it the caret stands. */
function caretBlock({ texts, documents }: Workspace): { block: string; share: number } | null {
  const caret = texts?.caret();
  const open = documents.get();
  if (caret && open) {
    const length = textAt(open.document, caret.path)?.length ?? 0;
    const share = length === 0 ? 0 : (caret.range?.end ?? 0) / length;
    return { block: pageAnchor(caret.path) ?? '', share };
  }
  const focused = document.activeElement;
  const path = focused instanceof HTMLElement ? focused.dataset.path?.split('.') : undefined;
  if (!path) return null;
  return { block: pageAnchor(path) ?? path[0] ?? '', share: 0 };
}

/** Keeps the page on which the writer is working in sight, when that becomes another page. */
export function useFollowedCaret(list: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspace();
  useEffect(() => {
    let last: number | null = null;
    const follow = () => {
      const caret = caretBlock(workspace);
      const pages = workspace.pages.get();
      if (!caret || pages.length === 0) return;
      const isHead = caret.block === 'header' || caret.block === 'addressees';
      const page = isHead ? 0 : pageOf(pages, caret.block, caret.share);
      if (page === null || page === last) return;
      last = page;
      const figures = list.current?.querySelectorAll('figure');
      const [first, wanted] = [figures?.[0], figures?.[page]];
      if (first && wanted) list.current?.scrollTo({ top: wanted.offsetTop - first.offsetTop });
    };
    // The pages themselves are drawn after they are known.
    const later = () => requestAnimationFrame(() => requestAnimationFrame(follow));
    const undo = workspace.pages.subscribe(later);
    document.addEventListener('selectionchange', follow);
    return () => {
      undo();
      document.removeEventListener('selectionchange', follow);
    };
  }, [workspace, list]);
}
