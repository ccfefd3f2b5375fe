import fs from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Unpacks the files of a ZIP archive (no ZIP64, no encryption) under `folder`.
 * `rename` gives each entry's path there, or undefined to leave it out.
 */
export function unzip(archive, folder, rename, onProgress) {
  const bytes = fs.readFileSync(archive);
  const entries = readEntries(bytes);
  entries.forEach((entry, index) => {
    const name = rename(entry.name);
    if (name && !entry.name.endsWith('/')) unpack(bytes, entry, path.join(folder, name), folder);
    onProgress?.((index + 1) / entries.length);
  });
}

function readEntries(bytes) {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('not a ZIP archive');
  const entries = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('damaged ZIP directory');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      mode: bytes.readUInt16LE(at + 40),
      start: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes, entry, target, folder) {
  if (!target.startsWith(folder + path.sep)) throw new Error(`unsafe path ${entry.name}`);
  const { start, packedSize } = entry;
  const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  const packed = bytes.subarray(data, data + packedSize);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const content = entry.method === 0 ? packed : inflateRawSync(packed);
  fs.writeFileSync(target, content, { mode: entry.mode & 0o777 || 0o644 });
}
