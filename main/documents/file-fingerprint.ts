import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { isSystemError } from './disk-failure.ts';

/** What a file was when we last read or wrote it. Plain data: the journal keeps it too. */
export type Fingerprint = {
  readonly size: number;
  readonly mtimeMs: number;
  readonly sha256: string;
};

/** The fingerprint of a file that holds `bytes` and was written at `mtimeMs`. */
export function fingerprintOf(bytes: Uint8Array, mtimeMs: number): Fingerprint {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { size: bytes.byteLength, mtimeMs, sha256 };
}

export type FileState = 'same' | 'changed' | 'removed';

/**
 * Whether `file` still is what `known` says. A file that was only touched, or written again with
 * the same content, is the same.
 *
 * @throws a system error when the file is there but cannot be read
 */
export async function compareWithDisk(file: string, known: Fingerprint): Promise<FileState> {
  try {
    const now = await stat(file);
    if (now.size !== known.size) return 'changed';
    if (now.mtimeMs === known.mtimeMs) return 'same';
    const { sha256 } = fingerprintOf(await readFile(file), now.mtimeMs);
    return sha256 === known.sha256 ? 'same' : 'changed';
  } catch (cause) {
    if (isSystemError(cause) && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')) {
      return 'removed';
    }
    throw cause;
  }
}
