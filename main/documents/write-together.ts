import { constants, copyFile, link, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure, Result } from '#core/ipc/call.ts';
import { type DiskFailure, isSystemError, writeFailureOf } from './disk-failure.ts';
import {
  behindLinks,
  demandWritable,
  discard,
  notAFile,
  renamePatiently,
  statIfThere,
  syncFolder,
  temporaryBeside,
  writeWhole,
} from './write-atomically.ts';

export type NewFile = { readonly path: string; readonly bytes: Uint8Array };

/** A file that is written but does not yet stand in its place. */
type Staged = {
  readonly target: string;
  readonly temporary: string;
  /** Whether another file stands in that place. */
  readonly replaces: boolean;
};

/** What follows one renaming: taking it back, or letting go of what stood there before. */
type Replaced = { readonly undo: () => Promise<void>; readonly forget: () => Promise<void> };

async function stage({ path: file, bytes }: NewFile, staged: Staged[]) {
  const target = await behindLinks(file);
  const old = await statIfThere(target);
  if (old && !old.isFile()) return notAFile();
  if (old) await demandWritable(target);
  const temporary = temporaryBeside(target);
  staged.push({ target, temporary, replaces: old !== null });
  await writeWhole(temporary, bytes, old);
  return null;
}

/** A second name for what is about to be replaced, under which it can come back. */
async function keep(target: string): Promise<string> {
  const kept = temporaryBeside(target);
  await link(target, kept).catch((cause: unknown) => {
    if (!isSystemError(cause)) throw cause;
    return copyFile(target, kept, constants.COPYFILE_EXCL); // no hard links on FAT and some shares
  });
  return kept;
}

async function replace({ target, temporary, replaces }: Staged): Promise<Replaced> {
  if (!replaces) {
    await renamePatiently(temporary, target);
    return { undo: () => rm(target, { force: true }), forget: async () => undefined };
  }
  const before = await keep(target);
  try {
    await renamePatiently(temporary, target);
  } catch (cause) {
    await discard(before);
    throw cause;
  }
  return { undo: () => rename(before, target), forget: () => discard(before) };
}

/** What cannot even be taken back stays beside its place: the old words are never thrown away. */
async function replaceAll(staged: readonly Staged[]): Promise<void> {
  const done: Replaced[] = [];
  try {
    for (const each of staged) done.push(await replace(each));
  } catch (cause) {
    await Promise.allSettled(done.map(({ undo }) => undo()));
    throw cause;
  }
  for (const { forget } of done) await forget();
}

/**
 * Writes all of `files` or none of them: all are written beside their places and synced, then
 * renamed; when one renaming fails, those before it are taken back. On any failure the old files
 * are intact and nothing is left lying about.
 *
 * @param inspect - asked last, with the paths under which the new files can be read in the order of
 *   `files`; a failure calls it off
 * @throws only bugs; the world's refusals are failures
 */
export async function writeTogether<Code extends string = never>(
  files: readonly NewFile[],
  inspect: (paths: readonly string[]) => Promise<Failure<Code> | null> = async () => null,
): Promise<Result<null, DiskFailure | Code>> {
  const staged: Staged[] = [];
  try {
    for (const file of files) {
      const refused = await stage(file, staged);
      if (refused) return refused;
    }
    const calledOff = await inspect(staged.map(({ temporary }) => temporary));
    if (calledOff) return calledOff;
    await replaceAll(staged);
    for (const folder of new Set(staged.map(({ target }) => path.dirname(target)))) {
      await syncFolder(folder);
    }
    return { ok: true, value: null };
  } catch (cause) {
    return writeFailureOf(cause);
  } finally {
    for (const { temporary } of staged) await discard(temporary);
  }
}
