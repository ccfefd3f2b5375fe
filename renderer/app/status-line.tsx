import { useMemo } from 'react';
import { isTextBlock } from '#core/model/block.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import { plainText } from '#core/model/text.ts';
import { isSafe } from '#renderer/document/document-store.ts';
import { typeName } from '#renderer/document/document-title.ts';
import { useStore } from '#renderer/state/store.ts';
import { appText } from '#renderer/text/app.ts';
import { CommandButton } from './toolbar.tsx';
import { governingStandard, useWorkspace } from './workspace.ts';

function wordsIn(document: OfficialDocument): number {
  const texts = document.body.flatMap((block) =>
    isTextBlock(block) ? [plainText(block.runs)] : [],
  );
  return texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}

function clock(iso: string): string {
  return new Date(iso).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
}

export function StatusLine() {
  const workspace = useWorkspace();
  const open = useStore(workspace.documents, (state) => state);
  const { settings, drawnPercent, busy, savedAt } = useStore(workspace.session, (state) => state);
  const document = open?.document ?? null;
  const words = useMemo(() => (document ? wordsIn(document) : 0), [document]);
  const saved = savedAt ? appText.savedAt(clock(savedAt)) : appText.saved;
  const isFitted = open !== null && drawnPercent !== null && drawnPercent < settings.zoomPercent;
  return (
    <footer className="status" data-region="status">
      {open && document && (
        <>
          <span className={!isSafe(open) ? 'state unsaved' : 'state'} role="status">
            {busy ?? (!isSafe(open) ? appText.unsaved : saved)}
          </span>
          <span>{typeName(document)}</span>
          <span>{appText.governedBy(governingStandard(workspace, document).name)}</span>
          <span className="spring" />
          <span>{appText.words(words)}</span>
        </>
      )}
      <span className="zoom">
        <CommandButton id="view.zoom-out">
          <span className="glyph">−</span>
        </CommandButton>
        <span className="zoom-value" title={isFitted ? appText.zoomFitted : undefined}>
          {appText.zoomValue(open && drawnPercent ? drawnPercent : settings.zoomPercent)}
        </span>
        <CommandButton id="view.zoom-in">
          <span className="glyph">+</span>
        </CommandButton>
      </span>
    </footer>
  );
}
