import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { say } from './lib/say.mjs';
import { installDependencies } from './set-up/dependencies.mjs';
import { installElectron } from './set-up/electron.mjs';
import { installSystemPackages } from './set-up/system-packages.mjs';

/**
 * Makes this checkout ready; what is done already is not done again.
 *
 * @param needs.electron - also find or fetch an Electron
 * @param needs.system - also see to system packages, for a `'window'` or for all `'tests'`
 * @returns the Electron found, if asked for, and whether the system packages are all there
 */
export async function setUp({ electron = false, system } = {}) {
  checkNode();
  await installDependencies();
  const isSystemReady = system ? await installSystemPackages(system) : true;
  return { isSystemReady, electron: electron ? await installElectron() : undefined };
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node.js 20.19 or newer is needed; this is ${process.version}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { isSystemReady } = await setUp({ electron: true, system: 'tests' });
  say('Set-up is complete.');
  process.exitCode = isSystemReady ? 0 : 1;
}
