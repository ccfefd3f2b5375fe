import fs from 'node:fs';
import process from 'node:process';
import { inRoot } from './lib/paths.mjs';
import { ask, npm } from './lib/run.mjs';
import { say } from './lib/say.mjs';
import { completeNpmLock } from './lock/complete-npm-lock.mjs';
import { knownHash } from './lock/known-hashes.mjs';

// A registry that holds packages of its own platform only makes npm leave the others out of
// package-lock.json, and `npm ci` then refuses the file. This adds them, each with its hash. Run it
// after every change of dependencies.
const file = inRoot('package-lock.json');
const { lock, added, unknown } = completeNpmLock(JSON.parse(fs.readFileSync(file, 'utf8')), hash);
if (unknown.length > 0) {
  say(
    'Nothing was written: the registry does not hold these packages, so it tells no hash of them.',
  );
  for (const name of unknown) say(`  ${name}`);
  say('Choose versions that it holds for all platforms, or add hashes that are sure to');
  say('scripts/lock/known-hashes.mjs.');
  process.exitCode = 1;
} else {
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(`${added.length} packages of other platforms added to package-lock.json; all have a hash.`);
}

function hash(name, version) {
  const [command, ...first] = npm();
  const words = [...first, 'view', `${name}@${version}`, 'dist.integrity', '--loglevel=silent'];
  const told = ask(command, words)?.trim() || undefined;
  const known = knownHash(name, version);
  if (told && known && told !== known) {
    throw new Error(`${name}@${version}: the registry tells another hash than known-hashes.mjs.`);
  }
  return told ?? known;
}
