import { crc32, inflateRawSync } from 'node:zlib';
import { LARGEST_FILE } from '#main/documents/read-limited.ts';
import { DocxError } from './docx-error.ts';
import { MAX_PART_BYTES } from './limits.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** The parts of an opened package. */
export type Package = {
  readonly names: readonly string[];
  /** The bytes of a part, or null if there is none of that name; inflated when asked for. */
  readonly part: (name: string) => Uint8Array | null;
};

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const LOCAL_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

function refuseOtherFormats(bytes: Uint8Array, view: DataView): void {
  if (bytes.length === 0) throw new DocxError('not-a-document', 'empty file');
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) {
    // Word wraps a document with a password, and every .doc, in this container.
    if (Buffer.from(bytes).includes(ENCRYPTED_STREAM)) {
      throw new DocxError('encrypted', 'protected by a password');
    }
    throw new DocxError('not-a-document', 'older binary format');
  }
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL_SIGNATURE) {
    throw new DocxError('not-a-document', 'not a zip');
  }
}

function packedBytes(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array {
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new DocxError('damaged', 'broken entry');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw new DocxError('damaged', 'truncated entry');
  return bytes.subarray(start, start + entry.packedSize);
}

function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

/** Stops as soon as the output outgrows the limit, whatever the directory declared. */
function inflate(packed: Uint8Array): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_PART_BYTES });
  } catch (error) {
    if (isTooLong(error)) throw new DocxError('too-large', 'inflates too far');
    throw new DocxError('damaged', error instanceof Error ? error.message : 'broken entry');
  }
}

function partBytes(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array {
  if (entry.size > MAX_PART_BYTES) throw new DocxError('too-large', 'inflates too far');
  const packed = packedBytes(bytes, view, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new DocxError('damaged', 'unknown compression');
  }
  const content = entry.method === STORED ? packed : inflate(packed);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new DocxError('damaged', 'checksum');
  }
  return content;
}

/**
 * Opens a zip package for reading; nothing is inflated but what is asked for.
 *
 * @throws DocxError when the bytes are no package that we would read
 */
export function openPackage(bytes: Uint8Array): Package {
  if (bytes.length > LARGEST_FILE) throw new DocxError('too-large', 'file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFormats(bytes, view);
  const directory = zipDirectory(view);
  return {
    names: [...directory.keys()],
    part: (name) => {
      const entry = directory.get(name);
      return entry ? partBytes(bytes, view, entry) : null;
    },
  };
}
