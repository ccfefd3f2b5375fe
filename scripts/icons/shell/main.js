// An unseen window in which icons.mjs draws.
import { app, BrowserWindow } from 'electron';

await app.whenReady();
new BrowserWindow({ show: false }).loadURL('about:blank');
