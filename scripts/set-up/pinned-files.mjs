import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { addressOf, fileOf } from './debian-lock.mjs';

const SNAPSHOTS = 'http://snapshot.debian.org/archive';

/**
 * The files of pinned packages: from this machine's mirrors, then, since mirrors keep only the newest,
 * from the archive of snapshots. A file with another hash than pinned is as good as none.
 *
 * @param from.bases - addresses of the mirrors, `{ debian, 'debian-security' }`
 * @param from.snapshot - the moment at which the archive of snapshots has them all
 * @param download - fetches each of `{ address, target }[]`, as far as it can
 * @returns paths by name, of the packages that could be had
 */
export async function fetchPinned(
  pins,
  { bases, snapshot, snapshots = SNAPSHOTS },
  folder,
  download,
) {
  const got = new Map();
  const target = (pin) => path.join(folder, fileOf(pin));
  const missing = () => pins.filter(({ name }) => !got.has(name));
  const keepGenuine = () => {
    for (const pin of missing()) if (isGenuine(pin, target(pin))) got.set(pin.name, target(pin));
  };
  const fetch = async (wanted, base) => {
    const files = wanted.map((pin) => ({ address: addressOf(pin, base), target: target(pin) }));
    if (files.length > 0) await download(files);
    keepGenuine();
  };
  fs.mkdirSync(path.join(folder, 'partial'), { recursive: true }); // apt wants it there
  keepGenuine(); // an interrupted run may have left some
  await fetch(missing(), (archive) => bases[archive]);
  const [probe, ...others] = missing();
  if (!probe) return got;
  // Where the snapshots cannot be reached, one file tells it sooner than hundreds.
  const inSnapshots = (archive) => `${snapshots}/${archive}/${snapshot}`;
  await fetch([probe], inSnapshots);
  if (got.has(probe.name)) await fetch(others, inSnapshots);
  return got;
}

function isGenuine({ sha256 }, file) {
  if (!fs.existsSync(file)) return false;
  if (createHash('sha256').update(fs.readFileSync(file)).digest('hex') === sha256) return true;
  fs.rmSync(file);
  return false;
}
