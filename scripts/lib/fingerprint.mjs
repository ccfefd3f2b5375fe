import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * A short text that changes whenever a file under one of `places` (files or folders, from the
 * project's root) is added, removed or written. It looks at sizes and times, not contents: a
 * few milliseconds for the whole tree.
 */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const place of places) visit(path.join(root, place), hash);
  return hash.digest('hex').slice(0, 32);
}

function visit(file, hash) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const name of fs.readdirSync(file).sort()) visit(path.join(file, name), hash);
  } else {
    hash.update(`${path.relative(root, file)}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
}
