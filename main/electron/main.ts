import path from 'node:path';
import { app, dialog, nativeTheme, session } from 'electron';
import { registerScheme, serveScheme } from './app-scheme.ts';
import { installMenu } from './application-menu.ts';
import { filesNamed } from './command-line.ts';
import { send } from './desktop-window.ts';
import { type HandlerPorts, handlersFor } from './handlers.ts';
import { openGate } from './ipc-gate.ts';
import { lockDownPages, lockDownSession } from './lock-down.ts';
import { openLog } from './log.ts';
import { createPlacing } from './placing.ts';
import { createServices, type Services } from './services.ts';
import { createWindows, type Windows } from './windows.ts';
import { words } from './words.ts';

const rendererFolder = path.join(import.meta.dirname, '../renderer');
const dataFolder = app.getPath('userData');
const log = openLog(path.join(dataFolder, 'logs'));

/** A second start hands its files to the first and ends. */
type SecondStart = { readonly files: readonly string[] };

type Desktop = { readonly windows: Windows; readonly services: Services };

/** Frees what the page of a window held: its files, and its entries in the journal. */
function release({ files, journal }: Services, id: number): void {
  files.closeWindow(id);
  journal.release(id);
}

function openWindows(services: () => Services, refreshMenu: () => void): Windows {
  return createWindows({
    log,
    placing: createPlacing(dataFolder),
    release: (id) => release(services(), id),
    onFocus: (window) => {
      refreshMenu();
      const told = services().files.check(window.id);
      told.catch((cause: unknown) => log('check on focus', cause));
    },
  });
}

function openServices(windows: Windows): Services {
  return createServices(dataFolder, log, (file, { removed }) => {
    const window = windows.byId(file.window);
    const fileName = path.basename(file.path);
    if (window) send(window, 'changed-on-disk', { handle: file.handle, fileName, removed });
  });
}

/** One window a file; a file that is open already has its window brought to the front. */
async function showFiles({ windows, services }: Desktop, files: readonly string[]): Promise<void> {
  if (files.length === 0) windows.open();
  for (const file of files) {
    const holder = await services.files.windowOf(file);
    const shown = holder === null ? windows.showing(file) : windows.byId(holder);
    if (shown) windows.raise(shown);
    else windows.open(file);
  }
}

/** The first window opens before anything else is done: its page loads meanwhile. */
function start(files: readonly string[]): Desktop {
  const [first, ...others] = files;
  lockDownSession(session.defaultSession);
  serveScheme(session.defaultSession, rendererFolder);
  const windows = openWindows(
    () => services,
    () => refreshMenu(),
  );
  windows.open(first ?? null);
  const refreshMenu = installMenu(windows);
  const services = openServices(windows);
  const openWindow = () => void windows.open();
  const tellAll: HandlerPorts['tellAll'] = (name, event) => {
    for (const window of windows.all()) send(window, name, event);
  };
  const ports: HandlerPorts = { services, openWindow, refreshMenu, tellAll };
  openGate(
    windows,
    (window) => handlersFor(window, ports),
    (id) => release(services, id),
    log,
  );
  nativeTheme.themeSource = services.store.settings().theme;
  app.on('will-quit', () => services.exports.close());
  for (const file of others) windows.open(file);
  return { windows, services };
}

/** What only begins once there is a window: files from a second start, a click in the dock. */
function receive(desktop: Desktop, receiver: FileReceiver): void {
  const show = (files: readonly string[]) => {
    showFiles(desktop, files).catch((cause: unknown) => log('show files', cause));
  };
  receiver.take = (file) => show([file]);
  app.on('second-instance', (_, _argv, _folder, data) => show((data as SecondStart).files));
  app.on('activate', () => {
    if (desktop.windows.isEmpty()) show([]);
  });
}

function cannotStart(cause: unknown): void {
  log('start', cause);
  dialog.showErrorBox(words.cannotStart.title, words.cannotStart.detail);
  app.exit(1);
}

/** The files asked for so far, and where the next ones go. */
type FileReceiver = { readonly early: string[]; take: (file: string) => void };

/** A Mac asks for files by events, which may come before anything is ready. */
function receiveFiles(): FileReceiver {
  const early = [...filesNamed(process.argv, app.isPackaged, process.cwd())];
  const receiver: FileReceiver = { early, take: (file) => void early.push(file) };
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
  app.setAppUserModelId('vn.van-thu.app');
  app.commandLine.appendSwitch('lang', 'vi');
  registerScheme();
  lockDownPages(app);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  const begin = () => receive(start(receiver.early), receiver);
  app.whenReady().then(begin).catch(cannotStart);
}

process.on('uncaughtException', (cause) => log('uncaught', cause));
process.on('unhandledRejection', (cause) => log('unhandled', cause));
main();
