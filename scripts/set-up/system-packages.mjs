import { spawnSync } from 'node:child_process';
import { isRoot } from '../lib/display.mjs';
import { isInstalled } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { apt } from './apt.mjs';
import { installPackages } from './install-packages.mjs';
import { namesInRelease, SYSTEM_PACKAGES } from './package-names.mjs';

/**
 * Sees to the system packages that a window (`'window'`) or all tests (`'tests'`) need, where
 * there is apt: installs them as root, else prints the one command that does.
 *
 * @returns whether all of them are there
 */
export async function installSystemPackages(purpose) {
  if (process.platform !== 'linux' || !isInstalled('apt-get')) return true;
  const missing = missingPackages(SYSTEM_PACKAGES[purpose]);
  if (missing.length === 0) return true;
  if (!isRoot()) {
    say('Missing system packages. Install them with this command, then run again:');
    const names = namesInRelease(missing).join(' ');
    say(`  sudo apt-get update && sudo apt-get install -y ${names}`);
    return false;
  }
  say('Reading the lists of system packages …');
  await apt(['update', '-q']);
  const names = namesInRelease(missing);
  say(`Installing system packages (once): ${names.join(' ')}`);
  await installPackages(names);
  return true;
}

function missingPackages(wanted) {
  const names = wanted.flatMap((entry) => entry.split('/'));
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's placeholders, not ours
  const format = '--showformat=${Package} ${db:Status-Status}\\n';
  // It fails when one name is unknown, but still tells of the others.
  const { stdout } = spawnSync('dpkg-query', ['--show', format, ...names], { encoding: 'utf8' });
  const lines = stdout.split('\n');
  const isThere = (name) => lines.includes(`${name} installed`);
  return wanted.filter((entry) => !entry.split('/').some(isThere));
}
