import { DocxError } from './docx-error.ts';
import { MAX_DECLARED_BYTES, MAX_ENTRIES } from './limits.ts';

/** One file of a zip, as its central directory lists it. Sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
/** A size that stands elsewhere, in zip64 form: beyond any document that we would read. */
const ELSEWHERE = 0xffffffff;

function findEnd(view: DataView): number {
  const lowest = Math.max(view.byteLength - END_SIZE - MAX_COMMENT, 0);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new DocxError('damaged', 'no zip directory');
}

function checkName(name: string): void {
  const segments = name.split('/');
  const unsafe =
    name === '' ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^[a-z]:/i.test(name) ||
    segments[0] === '' ||
    segments.includes('..');
  if (unsafe) throw new DocxError('damaged', 'unsafe name in the package');
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw new DocxError('damaged', 'broken zip directory');
  }
  if (view.getUint16(at + 8, true) & 1) throw new DocxError('encrypted', 'encrypted entry');
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new DocxError('damaged', 'broken zip directory');
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
  );
  checkName(name);
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if ([entry.packedSize, entry.size, entry.offset].includes(ELSEWHERE)) {
    throw new DocxError('too-large', 'zip64');
  }
  return { entry, next };
}

/**
 * Lists the files of a zip by name, without inflating any.
 *
 * @throws DocxError when the directory is broken, names unsafe places, is encrypted, or declares
 * more than a document can be
 */
export function zipDirectory(view: DataView): ReadonlyMap<string, ZipEntry> {
  if (view.byteLength < END_SIZE) throw new DocxError('damaged', 'no zip directory');
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new DocxError('too-large', 'too many entries');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let declared = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, at);
    if (entries.has(entry.name)) throw new DocxError('damaged', 'two entries of one name');
    entries.set(entry.name, entry);
    declared += entry.size;
    at = next;
  }
  if (declared > MAX_DECLARED_BYTES) throw new DocxError('too-large', 'inflates too far');
  return entries;
}
