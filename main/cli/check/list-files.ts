import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isSystemError } from '#main/documents/disk-failure.ts';

const ENDINGS: ReadonlySet<string> = new Set(['.docx', '.txt', '.json']);

/** Hidden files, and the lock files that Word keeps beside open documents. */
function isAside(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

async function isFolder(path: string): Promise<boolean> {
  // A path that cannot be looked at is reported where it is read.
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    if (!isSystemError(cause)) throw cause;
    return null;
  });
  if (entries === null) {
    yield folder; // reported where it is read, like a file that may not be
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isAside(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase())) yield path;
  }
}

/** The files named, in order; for each folder the documents below it, by name. Links are not followed. */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (!(await isFolder(path))) files.push(path);
    else for await (const file of filesBelow(path)) files.push(file);
  }
  return files;
}
