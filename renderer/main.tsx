import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { start } from './app/start.ts';
import { createWorkspace, WorkspaceContext } from './app/workspace.ts';
import { packed } from './bridge/bridge.ts';
import './ui/styles.css';

const workspace = createWorkspace(packed(window.vanThu));
await start(workspace);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ErrorBoundary>
      <WorkspaceContext value={workspace}>
        <App />
      </WorkspaceContext>
    </ErrorBoundary>,
  );
}
