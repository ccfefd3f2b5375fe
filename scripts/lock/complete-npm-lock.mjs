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

/**
 * A package-lock.json that holds the optional packages of every platform, each with its hash. Added
 * are those that npm left out, pinned to the exact version that their parent asks for.
 *
 * @param integrityOf - the hash of a name and version, or undefined
 * @returns the lock, what was added, and what nobody knows a hash of
 */
export function completeNpmLock(lock, integrityOf) {
  const packages = structuredClone(lock.packages);
  const added = [];
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (`node_modules/${name}` in packages || `${place}/node_modules/${name}` in packages)
        continue;
      packages[`node_modules/${name}`] = { version: exact(name, version), ...platform(name, dev) };
      added.push(name);
    }
  }
  const unknown = [];
  for (const [place, entry] of Object.entries(packages)) {
    if (place === '' || entry.link || entry.integrity) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const integrity = integrityOf(name, entry.version);
    if (!integrity) unknown.push(`${name}@${entry.version}`);
    const { version, ...others } = entry;
    packages[place] = { version, integrity, ...others };
  }
  return { lock: { ...lock, packages: sorted(packages) }, added, unknown };
}

function sorted(packages) {
  const [root, ...others] = Object.entries(packages);
  others.sort(([a], [b]) => a.localeCompare(b, 'en'));
  return Object.fromEntries([root, ...others]);
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
