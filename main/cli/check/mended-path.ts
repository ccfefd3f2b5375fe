import { open, rm } from 'node:fs/promises';
import { dirname, extname, join, parse } from 'node:path';
import { isSystemError } from '#main/documents/disk-failure.ts';

/** A place that nobody else will take for his copy; `release` gives it up again. */
export type Reserved = { readonly path: string; readonly release: () => Promise<void> };

async function reserve(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    await handle.close();
    return true;
  } catch (cause) {
    if (isSystemError(cause) && cause.code === 'EEXIST') return false;
    throw cause;
  }
}

/**
 * Takes a free name beside `file` for its mended copy: `kế hoạch (đã sửa).docx`, `… (đã sửa 2).docx`.
 * An empty file holds it, for other threads look for names at the same time.
 *
 * @throws a system error when nothing can be made in that folder
 */
export async function reserveMendedPath(file: string): Promise<Reserved> {
  const ending = extname(file).toLowerCase() === '.json' ? '.json' : '.docx';
  const { name } = parse(file);
  for (let n = 1; ; n += 1) {
    const path = join(dirname(file), `${name} (đã sửa${n === 1 ? '' : ` ${n}`})${ending}`);
    if (await reserve(path)) return { path, release: () => rm(path, { force: true }) };
  }
}
