import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The Electron that set-up found (`scripts/set-up/electron.mjs`). */
export type ElectronRuntime = Readonly<{
  source: 'override' | 'download' | 'fallback';
  dist: string;
  executable: string;
  version: string;
}>;

/** The project's root folder. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

/** @throws Error when set-up has not run in this checkout */
export function electronRuntime(): ElectronRuntime {
  const note = path.join(projectRoot, '.cache/set-up/electron.json');
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as ElectronRuntime;
  } catch (cause) {
    throw new Error('No Electron is set up here: run `node scripts/set-up.mjs`.', { cause });
  }
}

/** Chromium refuses its sandbox to root. Tests may go on without; the product never does. */
export const sandboxArgs: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
