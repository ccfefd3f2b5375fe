import fs from 'node:fs';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { fingerprint } from './lib/fingerprint.mjs';
import { withLock } from './lib/lock.mjs';
import { readNote, writeNote } from './lib/note.mjs';
import { inRoot } from './lib/paths.mjs';
import { packageProgram, run } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { setUp } from './set-up.mjs';

const SOURCES = ['dist', 'resources', 'package.json', 'package-lock.json', 'electron-builder.yml'];

/** Packs the application, unpacked, into `release/`, unless that is done and nothing changed. */
export async function packageApp(args = ['--dir']) {
  const { electron } = await setUp({ electron: true });
  await build();
  await withLock('package', async () => {
    const made = { sources: fingerprint(SOURCES), electron: electron.dist, args: args.join(' ') };
    if (isDone(made)) return;
    await pack(electron, args);
    writeNote('package', made);
  });
}

function isDone(made) {
  return (
    fs.existsSync(inRoot('release')) && JSON.stringify(readNote('package')) === JSON.stringify(made)
  );
}

async function pack(electron, args) {
  say(`Packing the application with Electron ${electron.version} …`);
  const [command, ...first] = packageProgram('electron-builder');
  const runtime = [`-c.electronDist=${electron.dist}`, `-c.electronVersion=${electron.version}`];
  const { code } = await run(command, [...first, ...args, ...runtime, '--publish=never']);
  if (code !== 0) throw new Error(`electron-builder failed (exit ${code}).`);
  // Left over where Electron came as a folder; it would open any application.
  for (const folder of ['linux-unpacked', 'win-unpacked']) {
    fs.rmSync(inRoot('release', folder, 'resources/default_app.asar'), { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  await packageApp(args.length ? args : undefined);
}
