import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import {
  constants,
  copyFile,
  type FileHandle,
  link,
  open,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure, Result } from '#core/ipc/call.ts';
import { type DiskFailure, isSystemError, writeFailureOf } from './disk-failure.ts';
import { type Fingerprint, fingerprintOf } from './file-fingerprint.ts';

export type WriteOptions<Code extends string> = {
  /** Keeps what the file held before as `.name~` beside it (`name~` on Windows). */
  readonly keepBackup?: boolean;
  /** Asked last, when all is written and only the replacing is left; a failure calls it off. */
  readonly beforeReplace?: () => Promise<Failure<Code> | null>;
};

const isWindows = process.platform === 'win32';
/** The longest file name that the usual file systems allow, in bytes of UTF-8. */
const LONGEST_NAME = 255;

/** Where `file`'s one backup lies; null when no such name can be. */
export function backupPath(file: string): string | null {
  const name = path.basename(file);
  const backup = isWindows ? `${name}~` : `.${name}~`;
  if (Buffer.byteLength(backup) > LONGEST_NAME) return null;
  return path.join(path.dirname(file), backup);
}

/** A name in the folder of `file` that nothing else has. */
export function temporaryBeside(file: string): string {
  return path.join(path.dirname(file), `.~van-thu-${randomBytes(6).toString('hex')}.tmp`);
}

/** What stands at `file`, or null. */
export async function statIfThere(file: string): Promise<Stats | null> {
  try {
    return await stat(file);
  } catch (cause) {
    if (isSystemError(cause) && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

/** A link is written through, not replaced. */
export async function behindLinks(file: string): Promise<string> {
  return (await statIfThere(file)) ? realpath(file) : file;
}

/** Swallows what the system refuses, never a bug: for what is good to have and nothing depends on. */
function unlessRefused(cause: unknown): void {
  if (!isSystemError(cause)) throw cause;
}

/**
 * The new file looks like the old one to everybody else: same mode, and same owner if we may. USB
 * sticks and shares that know no modes may refuse to set even the one that the file has.
 */
async function takeOver(handle: FileHandle, old: Stats): Promise<void> {
  if (isWindows) return;
  const mine = await handle.stat();
  if (mine.uid !== old.uid || mine.gid !== old.gid) {
    await handle.chown(old.uid, old.gid).catch(unlessRefused);
  }
  await handle.chmod(old.mode & 0o7777).catch(unlessRefused);
}

/** Takes a temporary file away; where even that is refused it stays, and changes no answer. */
export async function discard(temporary: string): Promise<void> {
  await rm(temporary, { force: true }).catch(unlessRefused);
}

/** Writes and syncs all of `bytes`; gives the time stamp that the file bears. */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  old: Stats | null,
): Promise<number> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    if (old) await takeOver(handle, old);
    await handle.sync();
    return (await handle.stat()).mtimeMs;
  } finally {
    await handle.close();
  }
}

/** There is no moment without a backup: the new one replaces the old one by renaming. */
async function backUp(file: string): Promise<void> {
  const backup = backupPath(file);
  if (!backup) return;
  const fresh = temporaryBeside(file);
  try {
    await link(file, fresh).catch((cause: unknown) => {
      if (!isSystemError(cause)) throw cause;
      return copyFile(file, fresh, constants.COPYFILE_EXCL); // no hard links on FAT and some shares
    });
    await rename(fresh, backup);
  } finally {
    await discard(fresh);
  }
}

/** On Windows a virus scanner often holds a new file for a moment. */
export async function renamePatiently(from: string, to: string, triesLeft = isWindows ? 6 : 0) {
  try {
    await rename(from, to);
  } catch (cause) {
    const code = isSystemError(cause) ? cause.code : undefined;
    if (!['EPERM', 'EACCES', 'EBUSY'].includes(code ?? '')) throw cause;
    if (triesLeft > 0) {
      await sleep(60);
      return renamePatiently(from, to, triesLeft - 1);
    }
    // The folder took the temporary file, so it is the old file that somebody holds.
    throw isWindows ? Object.assign(cause as Error, { code: 'EBUSY' }) : cause;
  }
}

/** Why a folder cannot be synced though all stands in it: some shares, folders we may not list. */
const NOT_SYNCED: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES']);

/** Makes the renaming survive a power cut. Windows and some shares cannot sync a folder. */
export async function syncFolder(folder: string): Promise<void> {
  if (isWindows) return;
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (cause) {
    if (!isSystemError(cause) || !NOT_SYNCED.has(cause.code ?? '')) throw cause;
  } finally {
    await handle?.close();
  }
}

/** Renaming would replace a write-protected file too, which nobody expects of saving. */
export async function demandWritable(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.close();
}

/** The place is taken by a folder, a device or the like. */
export function notAFile(): Failure<DiskFailure> {
  return { ok: false, code: 'unavailable', detail: 'not a regular file' };
}

/**
 * Writes `bytes` to `file` so that it holds either all of the new or all of the old, whatever
 * happens: beside it, synced, then renamed over it. On any failure the old file is intact and
 * nothing is left lying about.
 *
 * @throws only bugs; the world's refusals are failures
 */
export async function writeAtomically<Code extends string = never>(
  file: string,
  bytes: Uint8Array,
  options: WriteOptions<Code> = {},
): Promise<Result<Fingerprint, DiskFailure | Code>> {
  let temporary: string | null = null;
  try {
    const target = await behindLinks(file);
    const old = await statIfThere(target);
    if (old && !old.isFile()) return notAFile();
    if (old) await demandWritable(target);
    temporary = temporaryBeside(target);
    const mtimeMs = await writeWhole(temporary, bytes, old);
    const calledOff = await options.beforeReplace?.();
    if (calledOff) return calledOff;
    if (old && options.keepBackup) await backUp(target);
    await renamePatiently(temporary, target);
    temporary = null;
    await syncFolder(path.dirname(target));
    return { ok: true, value: fingerprintOf(bytes, mtimeMs) };
  } catch (cause) {
    return writeFailureOf(cause);
  } finally {
    if (temporary) await discard(temporary);
  }
}
