import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { withLock } from '../lib/lock.mjs';
import { readJson } from '../lib/note.mjs';
import { inRoot } from '../lib/paths.mjs';
import { npm, run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { agrees, leftOut } from './npm-record.mjs';

// Inside node_modules, so that deleting the folder also deletes the note that it is complete.
const noteFile = inRoot('node_modules', '.van-thu-lock-hash');

/**
 * Installs the npm packages of package-lock.json, unless they are there. A `node_modules` that is
 * a link belongs to another checkout, which looks after it.
 */
export async function installDependencies() {
  if (isLink(inRoot('node_modules'))) return;
  const lock = fs.readFileSync(inRoot('package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readText(noteFile) === hash) return;
  await withLock('npm', async () => {
    if (!agrees(JSON.parse(lock), readRecord())) await install();
    warnOf(leftOut(JSON.parse(lock), readRecord()));
    fs.writeFileSync(noteFile, hash);
  });
}

async function install() {
  say('Installing the npm packages that package-lock.json pins (once; about a minute) …');
  const started = Date.now();
  const [command, ...args] = npm();
  // No package here needs its install script; without them nothing unpinned is downloaded.
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await run(command, [...args, ...options], { output: 'stderr' });
  if (code !== 0) throw new Error(`npm ci failed (exit ${code}); its message stands above.`);
  say(`npm packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function warnOf(missing) {
  if (missing.length === 0) return;
  say(
    `npm left out ${missing.join(', ')}: the download is missing or has another hash than pinned.`,
  );
  say('What needs it will not work. Remove node_modules and run again when the registry has it.');
}

function readRecord() {
  return readJson(inRoot('node_modules', '.package-lock.json'));
}

function isLink(file) {
  return fs.lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
