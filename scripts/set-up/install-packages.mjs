import fs from 'node:fs';
import path from 'node:path';
import { userCache } from '../lib/paths.mjs';
import { say } from '../lib/say.mjs';
import { apt, download, markAsDependencies, mirrors, planOf } from './apt.mjs';
import { readLock, thisRelease } from './debian-lock.mjs';
import { fewer, unlike, unpinned, wordsOf } from './pin-choice.mjs';
import { fetchPinned } from './pinned-files.mjs';

const INSTALL = ['install', '-q', '-y', '--no-install-recommends'];

/**
 * Installs system packages in the versions of this release's lock, each file checked by its hash
 * there. What is installed stays. What the lock cannot give comes as the distribution signs it, and is
 * named; so does all of a release without a lock.
 *
 * @throws Error when apt cannot install them
 */
export async function installPackages(names) {
  const release = thisRelease();
  const lock = readLock(release);
  if (!lock) say(`Nothing is pinned for ${release}: its own signed versions are installed.`);
  const folder = path.join(userCache(), release);
  if (!(lock && (await installPinned(names, lock, folder)))) {
    const code = await apt([...INSTALL, ...names]);
    if (code !== 0) throw new Error(`apt-get install failed (exit ${code}).`);
  }
  fs.rmSync(folder, { recursive: true, force: true });
}

async function installPinned(names, lock, folder) {
  const plan = await planOf(names);
  const job = { names, plan, lock, folder };
  for (let files = await filesFor(job); files; ) {
    const { isDone, blamed } = await tryFiles(job, files);
    if (isDone) return true;
    files = fewer(plan, files, lock, blamed);
  }
  return false;
}

/** Files of what is new on this machine; what only takes an older one's place is left to apt. */
async function filesFor({ plan, lock, folder }) {
  const pins = plan.fresh.map(({ name }) => lock.pins.get(name)).filter(Boolean);
  const from = { bases: await mirrors(), snapshot: lock.snapshot };
  return await fetchPinned(pins, from, folder, download);
}

async function tryFiles({ names, plan, lock, folder }, files) {
  const words = wordsOf(names, plan, files, lock);
  const outcome = await planOf(words);
  const isSafe = outcome.isPossible && outcome.removed.length <= plan.removed.length;
  if (!isSafe) return { isDone: false, blamed: outcome.blamed };
  const others = unpinned(outcome, files, lock);
  tell(outcome.fresh.length + outcome.renewed.length - others.length, others);
  // Our files are where apt looks for what it need not download.
  const options = ['-o', `Dir::Cache::archives=${folder}`];
  if (others.length === 0) options.push('--no-download');
  const code = await apt([...INSTALL, ...options, ...words]);
  const paths = [...unlike(plan, files, lock).keys()];
  if (code === 0) await markAsDependencies(paths.filter((name) => !names.includes(name)));
  return { isDone: code === 0, blamed: outcome.blamed };
}

function tell(count, others) {
  say(`System packages of the pinned version and hash: ${count}.`);
  if (others.length === 0) return;
  say(`Others (${others.length}), signed by the distribution: ${others.join(', ')}.`);
}
