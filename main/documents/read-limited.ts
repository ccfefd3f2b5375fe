import { constants, open } from 'node:fs/promises';
import type { Failure, Result } from '#core/ipc/call.ts';
import { type DiskReadFailure, readFailureOf } from './disk-failure.ts';
import { type Fingerprint, fingerprintOf } from './file-fingerprint.ts';

/** The largest file that we open, in bytes. A thousand pages with pictures stay far below. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** Opening a pipe that nobody writes to would wait for ever. Windows has no such flag. */
const NON_BLOCKING = constants.O_NONBLOCK ?? 0;

export type FileBytes = { readonly bytes: Uint8Array; readonly fingerprint: Fingerprint };

function failure<Code extends string>(code: Code, detail: string): Failure<Code> {
  return { ok: false, code, detail };
}

/**
 * Reads a whole regular file of at most `limit` bytes. Devices and pipes are refused unread, so
 * that nothing can keep us waiting or feed us for ever.
 *
 * @throws only bugs
 */
export async function readLimited(
  file: string,
  limit = LARGEST_FILE,
): Promise<Result<FileBytes, DiskReadFailure | 'too-large' | 'not-a-document'>> {
  try {
    const handle = await open(file, constants.O_RDONLY | NON_BLOCKING);
    try {
      const info = await handle.stat();
      if (!info.isFile()) return failure('not-a-document', 'not a regular file');
      if (info.size > limit) return failure('too-large', `${info.size} bytes`);
      const bytes = await handle.readFile();
      return { ok: true, value: { bytes, fingerprint: fingerprintOf(bytes, info.mtimeMs) } };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return readFailureOf(cause);
  }
}
