import fs from 'node:fs';
import path from 'node:path';
import { npm, run } from '../lib/run.mjs';
import { ticker } from '../lib/say.mjs';

/**
 * Fetches a package's tarball into `folder` with `npm pack`, so that the user's registry, proxy
 * and certificates hold. npm tells no progress: the growth of a cache of its own does.
 *
 * @returns the tarball's path
 */
export async function packDownload(name, folder, megabytes) {
  const cache = path.join(folder, 'npm-cache');
  fs.mkdirSync(cache, { recursive: true });
  const progress = ticker(`Downloading ${name}`);
  const timer = setInterval(() => {
    const done = Math.min(megabytes, Math.round(sizeOf(cache) / 1e6));
    progress.show(`${done} of ${megabytes} MB`);
  }, 500);
  try {
    const [command, ...first] = npm();
    const options = ['--pack-destination', folder, '--cache', cache, '--ignore-scripts'];
    const args = [...first, 'pack', name, ...options, '--silent'];
    const { code, text } = await run(command, args, { output: 'capture' });
    if (code !== 0) throw new Error(`npm pack ${name} failed (exit ${code}): ${text}`);
  } finally {
    clearInterval(timer);
    progress.end();
  }
  fs.rmSync(cache, { recursive: true, force: true });
  return path.join(folder, fs.readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
}

function sizeOf(folder) {
  let bytes = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile()) bytes += fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}
