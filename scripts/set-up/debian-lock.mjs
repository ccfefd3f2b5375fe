import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask } from '../lib/run.mjs';

/** Where the lock of a release stands, whether or not there is one. */
export function lockPath(release) {
  return fileURLToPath(new URL(`${release}.lock`, import.meta.url));
}

/** This machine's release and architecture as locks are named: `debian-12-amd64`. */
export function thisRelease() {
  const words = fs.existsSync('/etc/os-release') ? fs.readFileSync('/etc/os-release', 'utf8') : '';
  const value = (key) => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(words)?.[1] ?? 'unknown';
  const architecture = ask('dpkg', ['--print-architecture'])?.trim();
  return `${value('ID')}-${value('VERSION_ID')}-${architecture}`;
}

/** The lock of a release, or undefined: the packages by name, and the day they were all to be had. */
export function readLock(release) {
  const file = lockPath(release);
  return fs.existsSync(file) ? parseLock(fs.readFileSync(file, 'utf8')) : undefined;
}

/**
 * Reads a lock: comments, one line `snapshot <moment>`, then a line a package with its name, version,
 * SHA-256 and path in the distribution's archive.
 */
export function parseLock(text) {
  const rows = text.split('\n').filter((line) => line && !line.startsWith('#'));
  const [[, snapshot], ...packages] = rows.map((line) => line.split(' '));
  const pins = packages.map(([name, version, sha256, place]) => ({ name, version, sha256, place }));
  return { snapshot, pins: new Map(pins.map((pin) => [pin.name, pin])) };
}

/** A lock from what `apt-get install --print-uris` tells, with SHA-256 as the only hash. */
export function lockOf(release, snapshot, uris) {
  const pins = uris.trim().split('\n').map(pinOf);
  const lines = new Set(
    pins.map((pin) => [pin.name, pin.version, pin.sha256, pin.place].join(' ')),
  );
  return `# The packages that set-up installs on a bare ${release}; written by scripts/lock-debian.mjs.
snapshot ${snapshot}
${[...lines].sort().join('\n')}
`;
}

function pinOf(line) {
  const [, uri, file, sha256] = /^'(.+)' (\S+) \d+ SHA256:([0-9a-f]{64})$/.exec(line) ?? [];
  const place = /\/(debian(?:-security)?\/pool\/.+)$/.exec(decodeURIComponent(uri ?? ''))?.[1];
  if (!place) throw new Error(`apt-get told no archive or SHA-256: ${line}`);
  const [name, version] = decodeURIComponent(file).split('_');
  return { name, version, sha256, place };
}

/** The name under which apt keeps a package's file. */
export function fileOf({ name, version, place }) {
  const architecture = /_([^_]+)\.deb$/.exec(place)?.[1];
  return `${name}_${version.replaceAll(':', '%3a')}_${architecture}.deb`;
}

/** The address of a package's file, where `base` gives the address of `debian` or `debian-security`. */
export function addressOf(pin, base) {
  const [archive, ...rest] = pin.place.split('/');
  return [base(archive), ...rest.map(encodeURIComponent)].join('/');
}
