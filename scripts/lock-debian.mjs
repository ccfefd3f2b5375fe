import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ask } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { lockOf, lockPath } from './set-up/debian-lock.mjs';
import { namesInRelease, SYSTEM_PACKAGES } from './set-up/package-names.mjs';

// Writes the locks of system packages anew, for a Debian on which nothing is installed yet, from any
// Debian-like system; root is not needed: node scripts/lock-debian.mjs
const ARCHITECTURE = 'amd64';
const SUITES = {
  [`debian-12-${ARCHITECTURE}`]: 'bookworm',
  [`debian-13-${ARCHITECTURE}`]: 'trixie',
};
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

for (const [release, suite] of Object.entries(SUITES)) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'van-thu-apt-'));
  try {
    writeLock(release, emptySystem(folder, suite));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function writeLock(release, options) {
  apt([...options, 'update', '-q']);
  const uris = Object.values(SYSTEM_PACKAGES).map((wanted) => urisOf(wanted, options));
  const lock = lockOf(release, nextMidnight(), uris.join(''));
  fs.writeFileSync(lockPath(release), lock);
  say(`${lock.trim().split('\n').length - 2} packages pinned for ${release}.`);
}

/** What apt would download for these: more does not mean all, since one package may serve for another. */
function urisOf(wanted, options) {
  const words = ['install', '--print-uris', '-qq', '-y', '--no-install-recommends'];
  return apt([...options, ...words, ...namesInRelease(wanted, options)]);
}

/** Options that make apt see a system without packages, with Debian's own archives only. */
function emptySystem(root, suite) {
  for (const part of ['lists/partial', 'cache/archives/partial']) {
    fs.mkdirSync(path.join(root, part), { recursive: true });
  }
  const archives = [
    `debian ${suite}`,
    `debian ${suite}-updates`,
    `debian-security ${suite}-security`,
  ];
  const sources = archives.map(
    (archive) => `deb [signed-by=${KEYRING}] http://deb.debian.org/${archive} main\n`,
  );
  fs.writeFileSync(path.join(root, 'sources.list'), sources.join(''));
  fs.writeFileSync(path.join(root, 'status'), '');
  const settings = {
    'Dir::Etc::sourcelist': path.join(root, 'sources.list'),
    'Dir::Etc::sourceparts': '-',
    'Dir::State': root,
    'Dir::State::status': path.join(root, 'status'),
    'Dir::Cache': path.join(root, 'cache'),
    'APT::Architecture': ARCHITECTURE,
    'APT::Architectures': ARCHITECTURE,
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
