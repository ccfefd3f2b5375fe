import { MAX_PICTURE_BYTES, MAX_PIXELS, type Picture } from './picture.ts';

/** What the bytes of a picture say of themselves. */
export type PictureHeader = Pick<Picture, 'mediaType' | 'widthPx' | 'heightPx'>;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = 0x49484452;
const IDAT = 0x49444154;
const IEND = 0x49454e44;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Walks the chunks, each with its checksum, from the first to the last. */
function readPng(bytes: Uint8Array, view: DataView): PictureHeader | null {
  let header: PictureHeader | null = null;
  let hasPoints = false;
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    const kind = view.getUint32(at + 4);
    if (header === null) {
      if (kind !== IHDR || length !== 13) return null;
      const [widthPx, heightPx] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      header = { mediaType: 'image/png', widthPx, heightPx };
    }
    if (kind === IDAT) hasPoints = true;
    if (kind === IEND) return hasPoints ? header : null;
    at = end;
  }
  return null;
}

/** Frames of a JPEG that programs show; the others are lossless or arithmetic. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const START_OF_SCAN = 0xda;

/** Whether the file comes to its end mark; some cameras put a few bytes behind it. */
function hasEndMark(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 1 && at > bytes.length - 4096; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}

function readJpeg(bytes: Uint8Array, view: DataView): PictureHeader | null {
  let header: PictureHeader | null = null;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xff) {
      at += 1; // filling
      continue;
    }
    if (mark === START_OF_SCAN) return hasEndMark(bytes) ? header : null;
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    if (FRAMES.has(mark) && length >= 8) {
      const [heightPx, widthPx] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      header = { mediaType: 'image/jpeg', widthPx, heightPx };
    }
    at += 2 + length;
  }
  return null;
}

/**
 * Reads what kind of picture `bytes` are and how large, having made sure that the file is whole.
 *
 * @returns null for what is no PNG or JPEG, is cut off or damaged, or larger than a document holds
 */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length > MAX_PICTURE_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
  const header = isPng ? readPng(bytes, view) : isJpeg ? readJpeg(bytes, view) : null;
  if (!header || header.widthPx < 1 || header.heightPx < 1) return null;
  return header.widthPx * header.heightPx <= MAX_PIXELS ? header : null;
}
