import fs from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { say } from './lib/say.mjs';

// A registry that holds packages of its own platform only makes npm leave the others out of
// package-lock.json, and `npm ci` then refuses the file. This adds them, pinned to the exact
// version that their parent asks for. Run it after every change of dependencies.
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
  'wasm32',
];

const file = inRoot('package-lock.json');
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
let added = 0;
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(place, name)) continue;
    lock.packages[`node_modules/${name}`] = {
      version: exact(name, version),
      ...platform(name, dev),
    };
    added += 1;
  }
}
const [root, ...others] = Object.entries(lock.packages);
others.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([root, ...others]);
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
say(`${added} packages of other platforms added to package-lock.json.`);

function isLocked(place, name) {
  return (
    `node_modules/${name}` in lock.packages || `${place}/node_modules/${name}` in lock.packages
  );
}

function exact(name, version) {
  if (/^\d+\.\d+\.\d+/.test(version)) return version;
  throw new Error(`${name}@${version} is no exact version: lock it by hand.`);
}

/** The platform that a package's name tells: `…-linux-x64-gnu`. */
function platform(name, dev) {
  const words = name.split(/[-/]/);
  const pick = (known) => known.filter((word) => words.includes(word));
  const libc = [];
  if (words.some((word) => word.startsWith('musl'))) libc.push('musl');
  if (words.some((word) => word.startsWith('gnu'))) libc.push('glibc');
  return {
    cpu: pick(PROCESSORS),
    ...(dev ? { dev } : {}),
    ...(libc.length ? { libc } : {}),
    optional: true,
    os: pick(SYSTEMS),
  };
}
