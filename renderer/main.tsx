import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { start } from './app/start.ts';
import { createWorkspace, WorkspaceContext } from './app/workspace.ts';
import { packed } from './bridge/bridge.ts';
import './ui/styles.css';

const workspace = createWorkspace(packed(window.vanThu));
const failure = await start(workspace).then(
  () => null,
  (cause: unknown) => ({ cause }),
);

/** The window as far as it could start; what kept it from starting is told like any bug in drawing. */
function Started() {
  if (failure) throw failure.cause;
  return <App />;
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ErrorBoundary>
      <WorkspaceContext value={workspace}>
        <Started />
      </WorkspaceContext>
    </ErrorBoundary>,
  );
}
