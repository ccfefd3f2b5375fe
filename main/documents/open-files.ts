import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { isSystemError } from './disk-failure.ts';
import type { Fingerprint } from './file-fingerprint.ts';
import { type FileWatch, watchFile } from './watch-file.ts';

/** One file that one window has open. */
export type OpenFile = {
  readonly handle: string;
  readonly path: string;
  readonly window: number;
  /** False for sources such as .txt, which are never written to. */
  readonly canSave: boolean;
};

type Entry = OpenFile & {
  /** The same for every name and link of the same file. */
  readonly key: string;
  known: Fingerprint;
  writing: boolean;
  watch: FileWatch | null;
};

export type NewFile = Omit<OpenFile, 'handle'> & { readonly known: Fingerprint };

/** Told when somebody else writes or removes an open file. */
export type OnFileChange = (file: OpenFile, change: { readonly removed: boolean }) => void;

async function realKey(file: string): Promise<string> {
  try {
    return (await realpath(file)).normalize('NFC');
  } catch (cause) {
    if (isSystemError(cause)) return file.normalize('NFC');
    throw cause;
  }
}

/**
 * The files that the windows have open. Of several windows on one file the first may write it;
 * when it lets go, the next one may.
 */
export function createOpenFiles(onChange: OnFileChange, settleMs?: number) {
  const entries = new Map<string, Entry>();

  const entryOf = (handle: string): Entry => {
    const entry = entries.get(handle);
    if (!entry) throw new Error(`no file behind handle ${handle}`);
    return entry;
  };
  const writerOf = (key: string) => [...entries.values()].find((each) => each.key === key);

  const close = (handle: string) => {
    entries.get(handle)?.watch?.close();
    entries.delete(handle);
  };

  return {
    /** Enters a file that `window` opened and gives its new handle. */
    async add(file: NewFile): Promise<OpenFile> {
      const key = await realKey(file.path);
      const entry: Entry = { ...file, handle: randomUUID(), key, writing: false, watch: null };
      entries.set(entry.handle, entry);
      entry.watch = watchFile(file.path, {
        known: () => (entry.writing ? null : entry.known),
        onChange: (change) => onChange(entry, change),
        ...(settleMs === undefined ? {} : { settleMs }),
      });
      return entry;
    },
    /** @throws Error when the handle was never given or is closed: a bug in the window */
    get: (handle: string): OpenFile => entryOf(handle),
    isOpen: (handle: string): boolean => entries.has(handle),
    known: (handle: string): Fingerprint => entryOf(handle).known,
    /** Whether another window had the file before this handle's. */
    isElsewhere(handle: string): boolean {
      const entry = entryOf(handle);
      return writerOf(entry.key)?.window !== entry.window;
    },
    /** Whether a window other than `window` has the file at `path` open. */
    async isOpenElsewhere(path: string, window: number): Promise<boolean> {
      const key = await realKey(path);
      return [...entries.values()].some((each) => each.key === key && each.window !== window);
    },
    /** The window that may write the file at `path`, if any has it open. */
    async windowOf(path: string): Promise<number | null> {
      return writerOf(await realKey(path))?.window ?? null;
    },
    /** Runs `write` unwatched; the fingerprint it gives is what the file is expected to be now. */
    async writing<Value extends { readonly ok: boolean; readonly value?: Fingerprint }>(
      handle: string,
      write: () => Promise<Value>,
    ): Promise<Value> {
      const entry = entryOf(handle);
      entry.writing = true;
      try {
        const result = await write();
        if (result.ok && result.value) entry.known = result.value;
        return result;
      } finally {
        entry.writing = false;
      }
    },
    /** The file was read again: from now on it is expected to be so. */
    expect(handle: string, known: Fingerprint): void {
      entryOf(handle).known = known;
    },
    /** Looks at the files of `window` for changes that no watcher told of. */
    async check(window: number): Promise<void> {
      const own = [...entries.values()].filter((each) => each.window === window);
      await Promise.all(own.map((each) => each.watch?.check()));
    },
    close,
    closeWindow(window: number): void {
      for (const entry of [...entries.values()]) if (entry.window === window) close(entry.handle);
    },
  };
}

export type OpenFiles = ReturnType<typeof createOpenFiles>;
