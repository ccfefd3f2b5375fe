import fs from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { targets } from './build/targets.mjs';
import { fingerprint } from './lib/fingerprint.mjs';
import { withLock } from './lib/lock.mjs';
import { readNote, writeNote } from './lib/note.mjs';
import { inRoot } from './lib/paths.mjs';
import { say } from './lib/say.mjs';

/** Builds the named parts into `dist/`, those only whose sources changed since they were built. */
export async function build(names = Object.keys(targets)) {
  if (outdated(names).length === 0) return;
  await withLock('build', async () => {
    for (const name of outdated(names)) await buildOne(name);
  });
}

/** The parts among `names` that are missing or older than their sources. */
export function outdated(names) {
  return names.filter((name) => {
    const { sources } = targets[name];
    const isThere = fs.existsSync(inRoot('dist', name));
    return !isThere || readNote(`build/${name}`)?.sources !== fingerprint(sources);
  });
}

async function buildOne(name) {
  const { sources, config } = targets[name];
  // Taken before: what is written during the build makes it outdated again.
  const before = fingerprint(sources);
  const started = Date.now();
  const { build: bundle } = await import('vite');
  await bundle(await config());
  if (name === 'cli') makeRunnable(inRoot('dist/cli/van-thu.js'));
  writeNote(`build/${name}`, { sources: before });
  say(`Built dist/${name} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** What `bin` in package.json needs: a first line that names Node, and leave to be run. */
function makeRunnable(file) {
  const code = fs.readFileSync(file, 'utf8');
  if (!code.startsWith('#!')) fs.writeFileSync(file, `#!/usr/bin/env node\n${code}`);
  fs.chmodSync(file, 0o755);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { setUp } = await import('./set-up.mjs');
  await setUp();
  await build();
}
