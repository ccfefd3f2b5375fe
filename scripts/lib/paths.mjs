import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Notes of what is already done here; safe to delete at any time. */
export const workCache = path.join(root, '.cache');

/** A file or folder inside the project. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** This user's cache folder, where large downloads are shared between checkouts. */
export function userCache() {
  if (process.platform === 'win32') {
    const local = process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local');
    return path.join(local, 'van-thu', 'Cache');
  }
  if (process.platform === 'darwin') {
    return path.join(os.homedir(), 'Library', 'Caches', 'van-thu');
  }
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'van-thu');
}
