import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ask } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { lockOf, lockPath } from './set-up/debian-lock.mjs';
import { namesInRelease, SYSTEM_PACKAGES } from './set-up/package-names.mjs';

// Writes the lock of system packages anew, for a Debian on which nothing is installed yet, from any
// Debian-like system; root is not needed: node scripts/lock-debian.mjs
const RELEASE = { id: 'debian-12-amd64', suite: 'bookworm', architecture: 'amd64' };
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const ARCHIVES = [
  `debian ${RELEASE.suite}`,
  `debian ${RELEASE.suite}-updates`,
  `debian-security ${RELEASE.suite}-security`,
];

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'van-thu-apt-'));
try {
  const options = emptySystem(folder);
  apt([...options, 'update', '-q']);
  const uris = Object.values(SYSTEM_PACKAGES).map((wanted) => urisOf(wanted, options));
  const lock = lockOf(RELEASE.id, nextMidnight(), uris.join(''));
  fs.writeFileSync(lockPath(RELEASE.id), lock);
  say(`${lock.trim().split('\n').length - 2} packages pinned for ${RELEASE.id}.`);
} finally {
  fs.rmSync(folder, { recursive: true });
}

/** What apt would download for these: more does not mean all, since one package may serve for another. */
function urisOf(wanted, options) {
  const words = ['install', '--print-uris', '-qq', '-y', '--no-install-recommends'];
  return apt([...options, ...words, ...namesInRelease(wanted, options)]);
}

/** Options that make apt see a system without packages, with Debian's own archives only. */
function emptySystem(root) {
  for (const part of ['lists/partial', 'cache/archives/partial']) {
    fs.mkdirSync(path.join(root, part), { recursive: true });
  }
  const sources = ARCHIVES.map((archive) => archive.split(' ')).map(
    ([name, suite]) => `deb [signed-by=${KEYRING}] http://deb.debian.org/${name} ${suite} main\n`,
  );
  fs.writeFileSync(path.join(root, 'sources.list'), sources.join(''));
  fs.writeFileSync(path.join(root, 'status'), '');
  const settings = {
    'Dir::Etc::sourcelist': path.join(root, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State': root,
    'Dir::State::status': path.join(root, 'status'),
    'Dir::Cache': path.join(root, 'cache'),
    'APT::Architecture': RELEASE.architecture,
    'APT::Architectures': RELEASE.architecture,
    'Acquire::ForceHash': 'SHA256',
  };
  return Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
}

/** Mirrors keep what is superseded for a day: the next snapshot still has what is there now. */
function nextMidnight() {
  const day = new Date(Date.now() + 24 * 3600 * 1000).toISOString().slice(0, 10);
  return `${day.replaceAll('-', '')}T000000Z`;
}

function apt(args) {
  const text = ask('apt-get', args);
  if (text !== undefined) return text;
  say(`apt-get ${args.at(-1)} failed; is this a Debian-like system that reaches deb.debian.org?`);
  return process.exit(1);
}
