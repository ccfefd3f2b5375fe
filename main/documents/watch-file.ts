import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { isSystemError } from './disk-failure.ts';
import { compareWithDisk, type FileState, type Fingerprint } from './file-fingerprint.ts';

export type WatchOptions = {
  /** What the file should be; null while we write it ourselves. */
  readonly known: () => Fingerprint | null;
  readonly onChange: (change: { readonly removed: boolean }) => void;
  /** How long the folder must be quiet, in milliseconds: Word saves by renaming twice. */
  readonly settleMs?: number;
};

export type FileWatch = {
  /** Looks at once, for folders that send no word of changes (some network shares). */
  readonly check: () => Promise<void>;
  readonly close: () => void;
};

/**
 * Tells of changes that others make to `file`, each change once. Watches the folder, for a file
 * that is replaced by renaming would take its watcher with it.
 */
export function watchFile(file: string, options: WatchOptions): FileWatch {
  const { known, onChange, settleMs = 300 } = options;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let told: FileState = 'same';
  let toldAgainst: Fingerprint | null = null;

  const check = async () => {
    const expected = known();
    if (!expected) return later();
    const state = await compareWithDisk(file, expected).catch(unreadable);
    if (closed || known() !== expected) return;
    if (state === told && toldAgainst === expected) return;
    told = state;
    toldAgainst = expected;
    if (state !== 'same') onChange({ removed: state === 'removed' });
  };
  const later = () => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(check, settleMs);
  };
  const watcher = watchFolder(path.dirname(file), (name) => {
    if (name === null || name.normalize() === path.basename(file).normalize()) later();
  });
  return {
    check,
    close: () => {
      closed = true;
      clearTimeout(timer);
      watcher?.close();
    },
  };
}

/** A file that cannot be looked at for the moment is not said to have changed. */
function unreadable(cause: unknown): FileState {
  if (!isSystemError(cause)) throw cause;
  return 'same';
}

function watchFolder(folder: string, onEvent: (name: string | null) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => onEvent(name));
    watcher.on('error', () => onEvent(null)); // the folder itself went away
    return watcher;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return null; // no watching here: `check` on focus and the comparison before a save remain
  }
}
