import path from 'node:path';
import { app } from 'electron';
import type { EventOf } from '#core/ipc/bridge.ts';
import type { EventName } from '#core/ipc/contract.ts';
import type { Handlers } from '#core/ipc/dispatch.ts';
import { dictionaries } from '#core/profile/dictionaries.ts';
import { latestOnly } from '#main/documents/latest-only.ts';
import { LARGEST_FILE } from '#main/documents/read-limited.ts';
import { readPictureFile } from '#main/documents/read-picture-file.ts';
import { writeAtomically } from '#main/documents/write-atomically.ts';
import { closeForGood } from './closing.ts';
import { type DesktopWindow, showState } from './desktop-window.ts';
import { askForPicture, askWhatToOpen, askWhereToSave } from './dialogs.ts';
import { folderOf } from './folder-of.ts';
import { officeCalls, type Seen } from './office-calls.ts';
import { print } from './printing.ts';
import type { Services } from './services.ts';
import { showingWritten } from './showing-written.ts';
import { signing } from './signing.ts';

/** What handlers need of the rest of the desktop. */
export type HandlerPorts = {
  readonly services: Services;
  readonly openWindow: () => void;
  readonly refreshMenu: () => void;
  readonly tellAll: <Name extends EventName>(name: Name, event: EventOf<Name>) => void;
};

type Some<Name extends keyof Handlers> = Pick<Handlers, Name>;

const done = { ok: true, value: {} } as const;
const cancelled = { ok: false, code: 'cancelled' } as const;

function start(window: DesktopWindow, services: Services, seen: Seen): Some<'app:start'> {
  const { store, recent, journal, files, desk, today } = services;
  return {
    'app:start': async () => {
      // A page that starts holds nothing yet; whatever the one before it held is free.
      files.closeWindow(window.id);
      journal.release(window.id);
      const initial = window.file ? await desk.open(window.file, window.id) : null;
      const orphans = await journal.orphans();
      seen.settings = store.settings();
      return {
        ok: true,
        value: {
          version: app.getVersion(),
          platform: process.platform,
          today: today(),
          settings: seen.settings,
          profiles: [...store.profiles()],
          dictionaries: dictionaries.parse(store.dictionaries()),
          recent: recent.list(),
          recoveries: orphans.map(({ id, title, base, writtenAt }) => ({
            id,
            title,
            fileName: base ? path.basename(base.path) : null,
            writtenAt,
          })),
          initial: initial?.ok ? initial.value : null,
          initialFailure: initial && !initial.ok ? initial.code : null,
          setAside: store.setAside,
        },
      };
    },
  };
}

function opening(
  window: DesktopWindow,
  services: Services,
): Some<
  | 'document:open'
  | 'document:open-recent'
  | 'document:open-bytes'
  | 'document:reload'
  | 'document:close'
  | 'recent:list'
  | 'recent:forget'
> {
  const { desk, files, recent, read } = services;
  const open = async (file: string) => {
    const opened = await desk.open(file, window.id);
    if (opened.ok) window.file = file;
    return opened;
  };
  return {
    'document:open': async () => {
      const folder = window.file && path.dirname(window.file);
      const file = await askWhatToOpen(window.browser, folder);
      return file ? open(file) : cancelled;
    },
    'document:open-recent': ({ id }) => {
      const file = recent.pathOf(id);
      return file ? open(file) : { ok: false, code: 'not-found' };
    },
    'document:open-bytes': ({ fileName, bytes }) =>
      bytes.byteLength > LARGEST_FILE ? { ok: false, code: 'too-large' } : read(fileName, bytes),
    'document:reload': ({ handle }) => desk.reload(handle),
    'document:close': ({ handle }) => {
      if (files.isOpen(handle) && files.get(handle).path === window.file) window.file = null;
      files.close(handle);
      return done;
    },
    'recent:list': () => ({ ok: true, value: { recent: recent.list() } }),
    'recent:forget': ({ id }) => recent.forget(id),
  };
}

function pictures(window: DesktopWindow): Some<'picture:choose'> {
  return {
    'picture:choose': async () => {
      const file = await askForPicture(window.browser);
      return file ? readPictureFile(file) : cancelled;
    },
  };
}

function saving(
  window: DesktopWindow,
  { desk, files, written, exports }: Services,
): Some<'document:save' | 'document:save-as' | 'document:export-pdf'> {
  return {
    'document:save': ({ handle, document, overwrite }) => desk.save(handle, document, overwrite),
    'document:save-as': async ({ document, suggestedName, handle }) => {
      const folder = folderOf(window, files, handle);
      const file = await askWhereToSave(window.browser, 'docx', suggestedName, folder);
      if (!file) return cancelled;
      const saved = await desk.saveAs(file, document, window.id, handle);
      if (saved.ok) window.file = file;
      return saved;
    },
    'document:export-pdf': async ({ document, suggestedName, handle }) => {
      const folder = folderOf(window, files, handle);
      const file = await askWhereToSave(window.browser, 'pdf', suggestedName, folder);
      if (!file) return cancelled;
      const pdf = await exports.pdf(document);
      if (!pdf.ok) return pdf;
      const saved = await writeAtomically(file, pdf.value.bytes);
      if (!saved.ok) return saved;
      const { pages } = pdf.value;
      const value = { fileName: path.basename(file), pages, written: written.add(file) };
      return { ok: true, value };
    },
  };
}

function showing({ exports }: Services): Some<'document:print' | 'preview:pages'> {
  const preview = latestOnly(exports.pages);
  return {
    'document:print': async ({ document }) => {
      const job = await exports.printJob(document);
      return job.ok ? print(job.value) : job;
    },
    'preview:pages': async ({ document, marks = [], wanted }) => {
      const made = await preview({ document, marks, wanted });
      return made.ok ? { ok: true, value: { pages: made.value } } : made;
    },
  };
}

function keeping(
  window: DesktopWindow,
  { journal, desk }: Services,
): Some<'journal:write' | 'journal:discard' | 'journal:recover'> {
  return {
    'journal:write': ({ id, handle, title, document }) =>
      journal.write(window.id, { id, title, document, base: desk.journalBase(handle) }),
    'journal:discard': async ({ id }) => {
      await journal.discard(id, window.id);
      return done;
    },
    'journal:recover': ({ id }) => desk.recover(id, window.id),
  };
}

function windowCalls(
  window: DesktopWindow,
  { openWindow, refreshMenu }: HandlerPorts,
): Some<'window:state' | 'window:new' | 'window:close'> {
  return {
    'window:state': (state) => {
      window.state = state;
      showState(window);
      refreshMenu();
      return done;
    },
    'window:new': () => {
      openWindow();
      return done;
    },
    'window:close': () => {
      // After the answer has crossed: a window that is gone cannot be answered.
      setImmediate(() => closeForGood(window));
      return done;
    },
  };
}

/** What each call of one window does. */
export function handlersFor(window: DesktopWindow, ports: HandlerPorts): Handlers {
  const { services } = ports;
  const seen: Seen = { settings: services.store.settings() };
  return {
    ...start(window, services, seen),
    ...officeCalls(ports, seen),
    ...opening(window, services),
    ...pictures(window),
    ...saving(window, services),
    ...signing(window, services),
    ...showing(services),
    ...showingWritten(services.written),
    ...keeping(window, services),
    ...windowCalls(window, ports),
  };
}
