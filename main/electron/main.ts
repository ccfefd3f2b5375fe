import path from 'node:path';
import { app, dialog, session } from 'electron';
import { registerScheme, serveScheme } from './app-scheme.ts';
import { installMenu } from './application-menu.ts';
import { filesNamed } from './command-line.ts';
import { send } from './desktop-window.ts';
import { handlersFor } from './handlers.ts';
import { openGate } from './ipc-gate.ts';
import { lockDownPages, lockDownSession } from './lock-down.ts';
import { openLog } from './log.ts';
import { createServices } from './services.ts';
import { createWindows, type Windows } from './windows.ts';
import { words } from './words.ts';

const rendererFolder = path.join(import.meta.dirname, '../renderer');
const log = openLog(path.join(app.getPath('userData'), 'logs'));

/** A second start hands its files to the first and ends. */
type SecondStart = { readonly files: readonly string[] };

function startServices(windows: () => Windows) {
  return createServices(app.getPath('userData'), log, (file, { removed }) => {
    const window = windows().byId(file.window);
    const fileName = path.basename(file.path);
    if (window) send(window, 'changed-on-disk', { handle: file.handle, fileName, removed });
  });
}

function startWindows(): Windows {
  const services = startServices(() => windows);
  const windows: Windows = createWindows({
    log,
    release: (id) => {
      services.files.closeWindow(id);
      services.journal.release(id);
    },
    onFocus: (window) => {
      refreshMenu();
      services.files.check(window.id).catch((cause: unknown) => log('check on focus', cause));
    },
  });
  const refreshMenu = installMenu(windows);
  const openWindow = () => void windows.open();
  openGate(windows, (window) => handlersFor(window, { services, openWindow, refreshMenu }), log);
  app.on('will-quit', () => services.exports.close());
  return windows;
}

/** One window a file; a file that is open already has its window brought to the front. */
function openFiles(windows: Windows, files: readonly string[]): void {
  if (files.length === 0) windows.open();
  for (const file of files) {
    const shown = windows.showing(file);
    if (shown) windows.raise(shown);
    else windows.open(file);
  }
}

function start(given: readonly string[]): Windows {
  lockDownSession(session.defaultSession);
  serveScheme(session.defaultSession, rendererFolder);
  const windows = startWindows();
  openFiles(windows, given);
  app.on('second-instance', (_, _argv, _folder, data) => {
    openFiles(windows, (data as SecondStart).files);
  });
  app.on('activate', () => {
    if (windows.isEmpty()) windows.open();
  });
  return windows;
}

function cannotStart(cause: unknown): void {
  log('start', cause);
  dialog.showErrorBox(words.cannotStart.title, words.cannotStart.detail);
  app.exit(1);
}

/**
 * The files asked for so far, and where the next ones go. A Mac asks by events, which may come
 * before anything is ready.
 */
function receiveFiles() {
  const early = [...filesNamed(process.argv, app.isPackaged, process.cwd())];
  const receiver = { early, take: (file: string): void => void early.push(file) };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    receiver.take(file);
  });
  return receiver;
}

function main(): void {
  const receiver = receiveFiles();
  const data: SecondStart = { files: receiver.early };
  if (!app.requestSingleInstanceLock({ ...data })) {
    app.quit();
    return;
  }
  app.commandLine.appendSwitch('lang', 'vi');
  registerScheme();
  lockDownPages(app);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const begin = () => {
    const windows = start(receiver.early);
    receiver.take = (file) => openFiles(windows, [file]);
  };
  app.whenReady().then(begin).catch(cannotStart);
}

process.on('uncaughtException', (cause) => log('uncaught', cause));
process.on('unhandledRejection', (cause) => log('unhandled', cause));
main();
