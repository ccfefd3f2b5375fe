import { useEffect, useRef, useState } from 'react';
import { anchoredBlock } from '#core/compose/page-anchor.ts';
import { useWorkspace } from '#renderer/app/workspace.ts';
import { type PageStart, pageStarts } from '#renderer/preview/page-blocks.ts';
import { pageText } from '#renderer/text/page.ts';
import { afterTyping } from './after-drawing.ts';
import { elementOf } from './place-element.ts';

type Hint = { readonly page: number; readonly top: number };

function elementOfBlock(block: string): HTMLElement | null {
  if (block === 'recipients' || block === 'signatures') return document.querySelector('.closing');
  const path = anchoredBlock(block);
  return path && elementOf({ path });
}

/** The height on the sheet at which a page begins, after whole lines of a divided block. */
function topOf(sheet: HTMLElement, { block, share }: PageStart): number | null {
  const element = elementOfBlock(block);
  if (!element || !sheet.contains(element)) return null;
  const zoom = sheet.currentCSSZoom;
  const box = element.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(element).lineHeight) * zoom || 20;
  const lines = Math.round((box.height * share) / line);
  const gap = share === 0 ? Number.parseFloat(getComputedStyle(element).marginTop) * zoom : 0;
  const top = box.top - gap + lines * line - sheet.getBoundingClientRect().top;
  return Math.round(top / zoom);
}

/** Thin lines where the pages of one sheet that were last set begin. It itself goes on without end. */
export function PageBreaks() {
  const workspace = useWorkspace();
  const [hints, setHints] = useState<readonly Hint[]>([]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => {
      const sheet = place.current?.closest<HTMLElement>('.sheet');
      if (!sheet) return;
      const next = pageStarts(workspace.pages.get()).flatMap((start): Hint[] => {
        const top = topOf(sheet, start);
        return top === null ? [] : [{ page: start.page, top }];
      });
      setHints((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    const undo = [workspace.pages.subscribe(draw), afterTyping(workspace, draw)];
    // A line more moves all that follows at once.
    const observer = new ResizeObserver(draw);
    const body = place.current?.closest('.sheet')?.querySelector('.body');
    if (body) observer.observe(body);
    draw();
    return () => {
      observer.disconnect();
      for (const each of undo) each();
    };
  }, [workspace]);
  return (
    <div ref={place} aria-hidden>
      {hints.map(({ page, top }) => (
        <div key={page} className="page-start" style={{ top }}>
          <span>{pageText.pageStarts(page)}</span>
        </div>
      ))}
    </div>
  );
}
