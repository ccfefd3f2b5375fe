import path from 'node:path';
import { app, BrowserWindow } from 'electron';

await app.whenReady();
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
app.on('window-all-closed', () => app.quit());
