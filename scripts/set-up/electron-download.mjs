import fs from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';

const RELEASES = 'https://github.com/electron/electron/releases/download';
const MIRRORED = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'];
const TEN_MINUTES = 10 * 60 * 1000;

/**
 * Electron by its own package's download, checked there against that package's checksums.json.
 * Gives undefined, within seconds, where its host cannot be reached.
 */
export async function downloadElectron(version) {
  const dist = inRoot('node_modules/electron/dist');
  if (isComplete(dist, version)) return { source: 'download', dist };
  const isConfigured = MIRRORED.some((name) => process.env[name]);
  if (!isConfigured && !(await isReachable(`${RELEASES}/v${version}/SHASUMS256.txt`))) {
    say("Electron's download host cannot be reached from here.");
    return undefined;
  }
  say(`Downloading Electron ${version} (once; about 110 MB) …`);
  const { code } = await run(process.execPath, [inRoot('node_modules/electron/install.js')], {
    output: 'stderr',
    timeout: TEN_MINUTES,
  });
  if (code === 0 && isComplete(dist, version)) return { source: 'download', dist };
  say("Electron's own download failed; its message stands above.");
  return undefined;
}

function isComplete(dist, version) {
  const file = `${dist}/version`;
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') === version;
}

async function isReachable(url) {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return answer.ok;
  } catch {
    return false;
  }
}
