import { type Block, isTextBlock } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { isSafe } from '#renderer/document/document-store.ts';
import { typeName } from '#renderer/document/document-title.ts';
import { useStore } from '#renderer/state/store.ts';
import { appText } from '#renderer/text/app.ts';
import { CommandButton } from './toolbar.tsx';
import { governingStandard, useWorkspace } from './workspace.ts';

const counted = new WeakMap<Block, number>();

/** Counted once a block: a key changes one of them. */
function wordsOf(block: Block): number {
  const runs = isTextBlock(block) ? block.runs : block.kind === 'figure' ? block.caption : [];
  const known = counted.get(block) ?? plainText(runs).match(/\S+/gu)?.length ?? 0;
  counted.set(block, known);
  return known;
}

function wordsIn({ body }: OfficialDocument): number {
  return body.reduce((sum, block) => sum + wordsOf(block), 0);
}

function clock(iso: string): string {
  return new Date(iso).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
}

export function StatusLine() {
  const { documents, session } = useWorkspace();
  const zoomPercent = useStore(session, (state) => state.settings.zoomPercent);
  const drawnPercent = useStore(session, (state) => state.drawnPercent);
  const isOpen = useStore(documents, (open) => open !== null);
  const isFitted = isOpen && drawnPercent !== null && drawnPercent < zoomPercent;
  return (
    <footer className="status" data-region="status">
      <DocumentStatus />
      <span className="zoom">
        <CommandButton id="view.zoom-out">
          <span className="glyph">−</span>
        </CommandButton>
        <span className="zoom-value" title={isFitted ? appText.zoomFitted : undefined}>
          {appText.zoomValue(isOpen && drawnPercent ? drawnPercent : zoomPercent)}
        </span>
        <CommandButton id="view.zoom-in">
          <span className="glyph">+</span>
        </CommandButton>
      </span>
    </footer>
  );
}

function DocumentStatus() {
  const workspace = useWorkspace();
  const { documents, session } = workspace;
  const isOpen = useStore(documents, (open) => open !== null);
  const safe = useStore(documents, (open) => open !== null && isSafe(open));
  const type = useStore(documents, (open) => open && typeName(open.document));
  const pack = useStore(
    documents,
    (open) => open && governingStandard(workspace, open.document).name,
  );
  const words = useStore(documents, (open) => (open ? wordsIn(open.document) : 0));
  const busy = useStore(session, (state) => state.busy);
  const savedAt = useStore(session, (state) => state.savedAt);
  if (!isOpen) return null;
  const saved = savedAt ? appText.savedAt(clock(savedAt)) : appText.saved;
  return (
    <>
      <span className={safe ? 'state' : 'state unsaved'} role="status">
        {busy ?? (safe ? saved : appText.unsaved)}
      </span>
      <span>{type}</span>
      <span>{appText.governedBy(pack ?? '')}</span>
      <span className="spring" />
      <span>{appText.words(words)}</span>
    </>
  );
}
