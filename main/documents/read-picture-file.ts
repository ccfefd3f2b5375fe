import path from 'node:path';
import type { Failure, Result } from '#core/ipc/call.ts';
import { MAX_PICTURE_FILE_BYTES } from '#core/model/picture.ts';
import type { DiskReadFailure } from './disk-failure.ts';
import { readLimited } from './read-limited.ts';

type PictureFailure = DiskReadFailure | 'picture-too-large' | 'not-a-picture';
type PictureFile = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> };

const BEGINNINGS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
];

function refused(code: PictureFailure, detail = ''): Failure<PictureFailure> {
  return { ok: false, code, detail };
}

/**
 * Reads a PNG or JPEG that somebody chose. Whether it is whole the window finds out, where nothing
 * that is hidden in it can do harm.
 */
export async function readPictureFile(file: string): Promise<Result<PictureFile, PictureFailure>> {
  const read = await readLimited(file, MAX_PICTURE_FILE_BYTES);
  if (!read.ok) {
    if (read.code === 'too-large') return refused('picture-too-large', read.detail);
    return refused(read.code === 'not-a-document' ? 'not-a-picture' : read.code, read.detail);
  }
  const { bytes } = read.value;
  const isPicture = BEGINNINGS.some((start) => start.every((byte, at) => bytes[at] === byte));
  if (!isPicture) return refused('not-a-picture');
  return { ok: true, value: { fileName: path.basename(file), bytes: Uint8Array.from(bytes) } };
}
