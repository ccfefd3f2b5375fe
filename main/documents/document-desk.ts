import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Failure, Result } from '#core/ipc/call.ts';
import type { ReadFailure, Understanding, WriteFailure } from '#core/ipc/contract.ts';
import type { OfficialDocument } from '#core/model/document.ts';
import type { Immutable } from '#core/model/immutable.ts';
import { isSystemError } from './disk-failure.ts';
import { compareWithDisk, type Fingerprint } from './file-fingerprint.ts';
import type { Journal, JournalBase } from './journal.ts';
import type { OpenFiles } from './open-files.ts';
import { readLimited } from './read-limited.ts';
import type { RecentFiles } from './recent-files.ts';
import { writeAtomically } from './write-atomically.ts';

export type Understood = {
  readonly document: OfficialDocument;
  readonly understanding: Immutable<Understanding>;
};

/** What a window is told of the file that it opened. */
export type OpenedFile = Understood & {
  readonly handle: string;
  readonly fileName: string;
  readonly writable: boolean;
  readonly openElsewhere: boolean;
};

export type SavedFile = {
  readonly handle: string;
  readonly fileName: string;
  readonly savedAt: string;
};

export type DeskPorts = {
  readonly files: OpenFiles;
  readonly recent: RecentFiles;
  readonly journal: Journal;
  readonly now: () => Date;
  readonly readDocument: (
    fileName: string,
    bytes: Uint8Array,
  ) => Promise<Result<Understood, ReadFailure>>;
  /** The document as the bytes of a .docx. */
  readonly writeDocument: (
    document: OfficialDocument,
  ) => Promise<Result<Uint8Array, 'export-failed'>>;
};

/** What Save writes; other files are sources, which are opened and never written. */
export const SAVED_AS = '.docx';

async function mayWrite(file: string): Promise<boolean> {
  try {
    await access(file, constants.W_OK);
    return true;
  } catch (cause) {
    if (isSystemError(cause)) return false;
    throw cause;
  }
}

/** Opens and saves the files of all windows. Knows no dialogs and no Electron. */
export function createDocumentDesk(ports: DeskPorts) {
  const { files, recent, journal } = ports;

  const read = async (file: string) => {
    const found = await readLimited(file);
    if (!found.ok) return found;
    const understood = await ports.readDocument(path.basename(file), found.value.bytes);
    if (!understood.ok) return understood;
    return { ok: true, value: { ...understood.value, known: found.value.fingerprint } } as const;
  };

  const present = async (handle: string, understood: Understood): Promise<OpenedFile> => {
    const { path: file, canSave } = files.get(handle);
    const { document, understanding } = understood;
    const openElsewhere = files.isElsewhere(handle);
    const writable = canSave && !openElsewhere && (await mayWrite(file));
    const fileName = path.basename(file);
    return { handle, fileName, document, understanding, writable, openElsewhere };
  };

  const enter = (file: string, window: number, known: Fingerprint) => {
    const canSave = path.extname(file).toLowerCase() === SAVED_AS;
    return files.add({ path: file, window, canSave, known });
  };

  /** Refuses at the last moment when somebody else wrote the file since we last saw it. */
  const unlessChanged = (file: string, known: Fingerprint) => async () => {
    const state = await compareWithDisk(file, known);
    // A file that was removed is written anew: there is nothing to be overwritten.
    if (state !== 'changed') return null;
    return { ok: false, code: 'changed-on-disk' } as const;
  };

  const saved = (handle: string): Result<SavedFile, never> => {
    const { path: file } = files.get(handle);
    recent.remember(file);
    const fileName = path.basename(file);
    return { ok: true, value: { handle, fileName, savedAt: ports.now().toISOString() } };
  };

  const refuse = <Code extends WriteFailure>(code: Code): Failure<Code> => ({ ok: false, code });

  return {
    /** Opens `file` for `window`. */
    async open(file: string, window: number): Promise<Result<OpenedFile, ReadFailure>> {
      const found = await read(file);
      if (!found.ok) return found;
      const { handle } = await enter(file, window, found.value.known);
      recent.remember(file);
      return { ok: true, value: await present(handle, found.value) };
    },

    /** Reads the file behind `handle` again; what it holds now is what Save may replace. */
    async reload(handle: string): Promise<Result<OpenedFile, ReadFailure>> {
      const found = await read(files.get(handle).path);
      if (!found.ok) return found;
      files.expect(handle, found.value.known);
      return { ok: true, value: await present(handle, found.value) };
    },

    /** Writes to the file behind `handle`; `overwrite` replaces what others wrote meanwhile. */
    async save(
      handle: string,
      document: OfficialDocument,
      overwrite: boolean,
    ): Promise<Result<SavedFile, WriteFailure>> {
      const { path: file, canSave } = files.get(handle);
      if (!canSave) return refuse('read-only');
      if (files.isElsewhere(handle)) return refuse('open-elsewhere');
      const bytes = await ports.writeDocument(document);
      if (!bytes.ok) return bytes;
      const guard = overwrite ? {} : { beforeReplace: unlessChanged(file, files.known(handle)) };
      const written = await files.writing(handle, () =>
        writeAtomically(file, bytes.value, { keepBackup: true, ...guard }),
      );
      return written.ok ? saved(handle) : written;
    },

    /** Writes to `file`, which becomes the window's file in place of `left`. */
    async saveAs(
      file: string,
      document: OfficialDocument,
      window: number,
      left: string | null,
    ): Promise<Result<SavedFile, WriteFailure>> {
      if (await files.isOpenElsewhere(file, window)) return refuse('open-elsewhere');
      const bytes = await ports.writeDocument(document);
      if (!bytes.ok) return bytes;
      const write = () => writeAtomically(file, bytes.value, { keepBackup: true });
      // Saving over the file that is open here is no change by somebody else.
      const written = await (left ? files.writing(left, write) : write());
      if (!written.ok) return written;
      if (left) files.close(left);
      return saved((await enter(file, window, written.value)).handle);
    },

    /** Hands a journal entry to `window`, with the file that it belongs to if that can be read. */
    async recover(
      id: string,
      window: number,
    ): Promise<Result<{ document: OfficialDocument; opened: OpenedFile | null }, ReadFailure>> {
      const entry = await journal.recover(id, window);
      if (!entry) return { ok: false, code: 'not-found' };
      const { document, base } = entry;
      if (!base) return { ok: true, value: { document, opened: null } };
      const found = await read(base.path);
      if (!found.ok) return { ok: true, value: { document, opened: null } };
      // What the file was when the work began, so that a change since then is not overwritten.
      const { handle } = await enter(base.path, window, base.known);
      return { ok: true, value: { document, opened: await present(handle, found.value) } };
    },

    /** What the journal keeps of the file behind `handle`; words sent late outlive their file. */
    journalBase(handle: string | null): JournalBase | null {
      if (handle === null || !files.isOpen(handle)) return null;
      const { path: file, canSave } = files.get(handle);
      return { path: file, canSave, known: files.known(handle) };
    },
  };
}
