import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Result } from '#core/ipc/call.ts';
import type { RecentFile } from '#core/ipc/contract.ts';
import { openStore } from './checked-store.ts';
import type { DiskFailure } from './disk-failure.ts';

const MOST = 15;

const entry = z.strictObject({ path: z.string().min(1), openedAt: z.iso.datetime() });

function idOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 16);
}

/** A folder as people read it: below their own folder it begins with `~`. */
export function shownFolder(folder: string, home = os.homedir()): string {
  const below = path.relative(home, folder);
  if (below === '') return '~';
  return below.startsWith('..') || path.isAbsolute(below) ? folder : path.join('~', below);
}

/**
 * The files opened or saved last, newest first. The window knows them by id; their paths stay here.
 */
export function openRecentFiles(folder: string, now: () => Date = () => new Date()) {
  const store = openStore({ cwd: folder, name: 'recent', schema: z.array(entry), empty: [] });
  return {
    list: (): RecentFile[] =>
      store.read().map(({ path: file, openedAt }) => ({
        id: idOf(file),
        fileName: path.basename(file),
        folder: shownFolder(path.dirname(file)),
        openedAt,
      })),
    pathOf: (id: string): string | null =>
      store.read().find((each) => idOf(each.path) === id)?.path ?? null,
    /** A list that cannot be written is no reason to disturb anybody: the answer may be ignored. */
    remember(file: string): Result<Record<string, never>, DiskFailure> {
      const others = store.read().filter((each) => each.path !== file);
      const first = { path: file, openedAt: now().toISOString() };
      return store.write([first, ...others].slice(0, MOST));
    },
    forget: (id: string): Result<Record<string, never>, DiskFailure> =>
      store.write(store.read().filter((each) => idOf(each.path) !== id)),
  };
}

export type RecentFiles = ReturnType<typeof openRecentFiles>;
