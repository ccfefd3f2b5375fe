import { useEffect, useLayoutEffect, useRef } from 'react';
import { CheckPanel } from '#renderer/check/check-panel.tsx';
import { DialogHost } from '#renderer/dialogs/dialog-host.tsx';
import { DropTarget } from '#renderer/gallery/drop-target.tsx';
import { Gallery } from '#renderer/gallery/gallery.tsx';
import { HelpHost } from '#renderer/help/help-sheet.tsx';
import { SheetView } from '#renderer/page/sheet.tsx';
import { PreviewPane } from '#renderer/preview/preview-pane.tsx';
import { useStore } from '#renderer/state/store.ts';
import { appText } from '#renderer/text/app.ts';
import { useFittingZoom } from './fitting-zoom.ts';
import { Notice } from './notice.tsx';
import { StatusLine } from './status-line.tsx';
import { Toasts } from './toasts.tsx';
import { Toolbar } from './toolbar.tsx';
import { useGoverningStandard, useWorkspace } from './workspace.ts';

export function App() {
  const { session } = useWorkspace();
  const screen = useStore(session, (state) => state.screen);
  const theme = useStore(session, (state) => state.settings.theme);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <div className="app">
      {screen === 'gallery' ? <Gallery /> : <Desk />}
      <Toasts />
      <DropTarget />
      <DialogHost />
    </div>
  );
}

/** The document with what surrounds it. */
function Desk() {
  const { session } = useWorkspace();
  const settings = useStore(session, (state) => state.settings);
  return (
    <>
      <Toolbar />
      <div className="desk">
        <Canvas zoomPercent={settings.zoomPercent} />
        <div className="panels">
          {settings.previewOpen && <PreviewPane />}
          {settings.checkOpen && <CheckPanel />}
        </div>
        <HelpHost />
      </div>
      <StatusLine />
    </>
  );
}

function Canvas({ zoomPercent }: { readonly zoomPercent: number }) {
  const workspace = useWorkspace();
  const document = useStore(workspace.documents, (open) => open?.document ?? null);
  const standard = useGoverningStandard(document);
  const canvas = useRef<HTMLElement>(null);
  const zoom = useFittingZoom(canvas, zoomPercent);
  const { session } = workspace;
  useEffect(() => {
    session.update((state) => ({ ...state, drawnPercent: Math.round(zoom * 100) }));
  }, [session, zoom]);
  if (!document || !standard) return <main className="canvas" ref={canvas} />;
  return (
    <main ref={canvas} className="canvas" data-region="page" aria-label={appText.page}>
      <Notice />
      <div className="zoomed" style={{ zoom }}>
        <SheetView document={document} standard={standard} />
      </div>
    </main>
  );
}
