import path from 'node:path';
import { app, BrowserWindow } from 'electron';

app.on('window-all-closed', () => app.quit());
// Not awaited here: Electron is ready only after this module has been evaluated.
app.whenReady().then(openWindow);

async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    title: 'Văn Thư',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  });
  await window.loadFile(path.join(import.meta.dirname, '../renderer/index.html'));
}
